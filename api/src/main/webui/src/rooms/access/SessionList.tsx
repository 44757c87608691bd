import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { type OpenSessionView, ProblemNotice, problemIn, useFormats, useMe, useWrite, WriteNotice } from '@okolo/card';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { written } from '../../api/card-backend';
import { useAsk } from '../../frame/cabinet';
import { useWords } from '../../frame/words';
import { EndOthers } from './EndOthers';
import { SESSIONS } from './queries';

/** Every browser in which the person is signed in, each with the way to sign out there. */
export function SessionList() {
  const words = useWords();
  const ask = useAsk();
  const { data, error, refetch } = useQuery({
    queryKey: SESSIONS,
    queryFn: async () => (await ask<{ items: readonly OpenSessionView[] }>('/sessions')).items,
  });
  if (error) return <ProblemNotice problem={problemIn(error)} again={() => void refetch()} />;
  if (!data) return null;
  return (
    <Stack>
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {data.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </Stack>
      {data.some(({ current }) => !current) ? <EndOthers /> : <Text size="sm">{words('session.only')}</Text>}
    </Stack>
  );
}

function SessionLine({ session }: { session: OpenSessionView }) {
  const words = useWords();
  const { end, progress, busy } = useEnding(session.id);
  const { current, browser, address } = session;
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <Facts session={session} />
        {!current && (
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            aria-label={words('session.endOne', { browser, address })}
            onClick={end}
          >
            {words('session.end')}
          </Button>
        )}
      </Group>
      <WriteNotice progress={progress} />
    </li>
  );
}

function useEnding(id: string) {
  const ask = useAsk();
  const queries = useQueryClient();
  const { progress, run, busy } = useWrite<null>({
    onSaved: () => void queries.invalidateQueries({ queryKey: SESSIONS }),
  });
  const end = () => void run(() => written(ask<null>(`/sessions/${id}`, { method: 'DELETE' })));
  return { end, progress, busy };
}

function Facts({ session }: { session: OpenSessionView }) {
  const words = useWords();
  const formats = useFormats(useMe()?.account.zone);
  const { browser, address, current, createdAt, lastUsedAt } = session;
  return (
    <div style={{ minWidth: 0 }}>
      <Group gap="xs">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {browser}
        </Text>
        {current && (
          <Badge color="gray" variant="outline" c="dimmed">
            {words('session.current')}
          </Badge>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {address} · {words('session.used', { when: formats.ago(lastUsedAt) })} ·{' '}
        {words('session.since', { date: formats.day(createdAt) })}
      </Text>
    </div>
  );
}
