import { Stack } from '@mantine/core';
import type { ClientView } from '../api/types';
import { Question } from '../frame/Question';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';

/** Asks, then deletes. */
export function DeleteLine(props: { client: ClientView; onDeleted: () => void; onCancel: () => void }) {
  const { client, onDeleted, onCancel } = props;
  const words = useCardWords();
  const backend = useBackend();
  const { progress, run, busy } = useWrite<null>();
  const remove = async () => {
    if (await run((version) => backend.deleteClient(client.id, version), client.version)) onDeleted();
  };
  return (
    <Stack gap="xs">
      <Question
        text={words('client.deleteQuestion', { name: client.name })}
        yes={words('common.delete')}
        busy={busy}
        onYes={() => void remove()}
        onNo={onCancel}
      />
      <WriteNotice progress={progress} />
    </Stack>
  );
}
