import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import {
  ProblemNotice,
  problemIn,
  Question,
  type TokenView,
  useFormats,
  useMe,
  useWrite,
  WriteNotice,
} from '@okolo/card';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { written } from '../../api/card-backend';
import { useAsk } from '../../frame/cabinet';
import { useWords } from '../../frame/words';
import { TOKENS } from './queries';

/** The tokens of a manager (one's own when none is named), each with the way to revoke it at once. */
export function TokenList({ managerId }: { managerId?: string }) {
  const words = useWords();
  const ask = useAsk();
  const query = managerId ? `?managerId=${managerId}` : '';
  const { data, error, refetch } = useQuery({
    queryKey: [...TOKENS, managerId ?? 'own'],
    queryFn: async () => (await ask<{ items: readonly TokenView[] }>(`/tokens${query}`)).items,
  });
  if (error) return <ProblemNotice problem={problemIn(error)} again={() => void refetch()} />;
  if (data?.length === 0) return <Text size="sm">{words('token.none')}</Text>;
  return (
    <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {(data ?? []).map((token) => (
        <TokenLine key={token.id} token={token} />
      ))}
    </Stack>
  );
}

function TokenLine({ token }: { token: TokenView }) {
  const words = useWords();
  const ask = useAsk();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { progress, run, busy } = useWrite<null>({
    onSaved: () => void queries.invalidateQueries({ queryKey: TOKENS }),
  });
  const revoke = () => void run(() => written(ask<null>(`/tokens/${token.id}`, { method: 'DELETE' })));
  return (
    <Paper withBorder p="sm" component="li">
      <Group justify="space-between" wrap="nowrap">
        <Facts token={token} />
        {!asking && (
          <Button variant="default" size="compact-md" style={{ flex: 'none' }} onClick={() => setAsking(true)}>
            {words('token.revoke')}
          </Button>
        )}
      </Group>
      {asking && (
        <Question
          text={words('token.revokeQuestion', { label: token.label })}
          yes={words('token.revoke')}
          busy={busy}
          onYes={revoke}
          onNo={() => setAsking(false)}
        />
      )}
      <WriteNotice progress={progress} />
    </Paper>
  );
}

function Facts({ token }: { token: TokenView }) {
  const words = useWords();
  const formats = useFormats(useMe()?.account.zone);
  return (
    <div style={{ minWidth: 0 }}>
      <Text fw={600} truncate>
        {token.label}
      </Text>
      <Text size="xs" c="dimmed">
        …{token.hint} · {words('token.created', { date: formats.day(token.createdAt) })} ·{' '}
        {new Date(token.endsAt) < new Date()
          ? words('token.ended', { date: formats.day(token.endsAt) })
          : token.lastUsedAt
            ? words('token.used', { when: formats.ago(token.lastUsedAt) })
            : words('token.neverUsed')}
      </Text>
    </div>
  );
}
