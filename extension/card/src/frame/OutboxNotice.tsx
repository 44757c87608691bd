import { Alert, Stack } from '@mantine/core';
import { useCardWords } from '../language/words';
import { useOutbox } from './queries';
import { RefusedWrites } from './RefusedWrites';
import { useBackend } from './surroundings';

/** What waits for the connection and what was refused while nobody looked: shown until the manager decides. */
export function OutboxNotice({ clientId }: { clientId: string | null }) {
  const words = useCardWords();
  const backend = useBackend();
  const items = useOutbox().filter((item) => item.clientId === clientId);
  const refused = items.filter((item) => item.state === 'refused');
  const waiting = items.length - refused.length;
  return (
    <Stack gap="xs" aria-live="polite">
      {waiting > 0 && (
        <Alert color="blue" variant="light" p="xs">
          {words('outbox.waiting', { count: waiting })}
        </Alert>
      )}
      <RefusedWrites
        items={refused}
        retry={(itemId) => void backend.retry?.(itemId)}
        discard={(itemId) => void backend.discard?.(itemId)}
      />
    </Stack>
  );
}
