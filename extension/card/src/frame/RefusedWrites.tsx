import { Alert, Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import type { OutboxItem } from '../backend';
import { useCardWords } from '../language/words';
import { useProblemWords } from './ProblemNotice';

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

function CopyText({ text }: { text: string }) {
  const words = useCardWords();
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button size="compact-sm" variant="default" onClick={copy}>
          {words(copied ? 'common.copied' : 'common.copy')}
        </Button>
      )}
    </CopyButton>
  );
}
