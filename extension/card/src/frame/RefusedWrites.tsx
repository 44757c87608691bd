import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { OutboxItem } from '../backend';
import { useCardWords } from '../language/words';
import { CopyText } from './CopyText';
import { useProblemWords } from './ProblemNotice';
import { WriteTitle } from './WriteTitle';

interface Decisions {
  /** Sends the write once more. */
  readonly retry: (itemId: string) => void;
  /** Gives the write up. */
  readonly discard: (itemId: string) => void;
}

/** Writes the service did not accept, each with its text and the reason, until the manager decides. Nothing when there are none. */
export function RefusedWrites({ items, ...decisions }: { items: readonly OutboxItem[] } & Decisions) {
  const words = useCardWords();
  if (items.length === 0) return null;
  return (
    <Alert color="red" variant="light" p="sm" title={words('outbox.refused', { count: items.length })}>
      <Stack gap="sm">
        {items.map((item) => (
          <RefusedWrite key={item.id} item={item} {...decisions} />
        ))}
      </Stack>
    </Alert>
  );
}

function RefusedWrite({ item, retry, discard }: { item: OutboxItem } & Decisions) {
  const words = useCardWords();
  const reason = useProblemWords(item.problem ?? { type: '/problems/internal', status: 500 });
  return (
    <div>
      <WriteTitle item={item} />
      <Text size="sm">
        {reason.title}. {reason.help}
      </Text>
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" variant="default" onClick={() => retry(item.id)}>
          {words('common.retry')}
        </Button>
        {item.text && <CopyText text={item.text} />}
        <Button size="compact-sm" variant="subtle" color="red" onClick={() => discard(item.id)}>
          {words('common.discard')}
        </Button>
      </Group>
    </div>
  );
}
