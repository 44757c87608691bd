import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { OutboxItem } from '../backend';
import { useCardWords } from '../language/words';
import { useProblemWords } from './ProblemNotice';
import { keys } from './queries';
import { useBackend } from './surroundings';

/** What waits for the connection and what was refused while nobody looked: shown until the manager decides. */
export function OutboxNotice({ clientId }: { clientId: string | null }) {
  const words = useCardWords();
  const backend = useBackend();
  const { data } = useQuery({ queryKey: keys.outbox, queryFn: async () => (await backend.outbox?.()) ?? [] });
  const items = (data ?? []).filter((item) => item.clientId === clientId);
  const refused = items.filter((item) => item.state === 'refused');
  const waiting = items.length - refused.length;
  return (
    <div aria-live="polite">
      {waiting > 0 && (
        <Alert color="blue" variant="light" p="xs">
          {words('outbox.waiting', { count: waiting })}
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert color="red" variant="light" p="sm" mt="xs" title={words('outbox.refused', { count: refused.length })}>
          <Stack gap="sm">
            {refused.map((item) => (
              <RefusedItem key={item.id} item={item} />
            ))}
          </Stack>
        </Alert>
      )}
    </div>
  );
}

function RefusedItem({ item }: { item: OutboxItem }) {
  const words = useCardWords();
  const backend = useBackend();
  const reason = useProblemWords(item.problem ?? { type: '/problems/internal', status: 500 });
  return (
    <div>
      <Text size="sm" fw={600}>
        {words(`action.${item.action}`)}
      </Text>
      {item.text && (
        <Text size="sm" fs="italic" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {item.text}
        </Text>
      )}
      <Text size="sm">
        {reason.title}. {reason.help}
      </Text>
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" variant="default" onClick={() => void backend.retry?.(item.id)}>
          {words('common.retry')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="red" onClick={() => void backend.discard?.(item.id)}>
          {words('common.discard')}
        </Button>
      </Group>
    </div>
  );
}
