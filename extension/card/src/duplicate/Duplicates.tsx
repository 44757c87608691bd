import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientView, Duplicate } from '../api/types';
import type { Merged } from '../backend';
import { keys } from '../frame/keys';
import { useClientRefresh } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';
import { Merge } from './Merge';
import { UndoableMerges } from './UndoableMerges';

/** Who may be the same person, and why; and whom this client was joined with. */
export function Duplicates({ client, writable }: { client: ClientView; writable: boolean }) {
  const words = useCardWords();
  const backend = useBackend();
  const { data } = useQuery({
    queryKey: keys.part(client.id, 'duplicates'),
    queryFn: () => backend.duplicates(client.id),
  });
  return (
    <Stack gap="xs">
      {data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {words('duplicate.none')}
        </Text>
      )}
      {data?.items.map((duplicate) => (
        <DuplicateLine key={duplicate.client.id} client={client} duplicate={duplicate} writable={writable} />
      ))}
      <UndoableMerges client={client} writable={writable} />
    </Stack>
  );
}

function DuplicateLine(props: { client: ClientView; duplicate: Duplicate; writable: boolean }) {
  const { client, duplicate, writable } = props;
  const words = useCardWords();
  const backend = useBackend();
  const refresh = useClientRefresh(client.id);
  const [comparing, setComparing] = useState(false);
  const { progress, run, busy } = useWrite<Merged | null>({ onSaved: refresh, onQueued: refresh });
  const { name } = duplicate.client;
  return (
    <Paper withBorder p="xs">
      <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Text>
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {duplicate.signs.map(({ why, value }) => `${words(`duplicate.why.${why}`)}: ${value}`).join(' · ')}
      </Text>
      {writable && !comparing && (
        <Group gap="xs" mt="xs">
          <Button size="compact-sm" variant="default" onClick={() => setComparing(true)}>
            {words('duplicate.compare')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            loading={busy}
            onClick={() => void run(() => backend.dismissDuplicate(client.id, duplicate.client.id))}
          >
            {words('duplicate.dismiss')}
          </Button>
        </Group>
      )}
      {comparing && <Merge client={client} other={duplicate.client} onClose={() => setComparing(false)} />}
      <WriteNotice progress={progress} />
    </Paper>
  );
}
