import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ClientView } from '../api/types';
import { keys } from '../frame/keys';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';

/** What stands where a deleted client's card was: the way back. */
export function DeletedCard(props: { client: ClientView; onRestored: () => void }) {
  const { client, onRestored } = props;
  const words = useCardWords();
  const backend = useBackend();
  const queries = useQueryClient();
  const { progress, run, busy } = useWrite<ClientView>({
    onSaved: (view) => queries.setQueryData(keys.client(client.id), view),
  });
  const restore = async () => {
    if (await run(() => backend.restoreClient(client.id))) onRestored();
  };
  return (
    <Stack gap="sm" role="status">
      <Text>{words('client.deleted', { name: client.name })}</Text>
      <Group>
        <Button variant="default" loading={busy} onClick={() => void restore()}>
          {words('common.undo')}
        </Button>
      </Group>
      <WriteNotice progress={progress} />
    </Stack>
  );
}
