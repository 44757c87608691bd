import { Alert, Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import type { OutboxItem, Problem } from '@okolo/card';
import { useCardWords, useProblemWords } from '@okolo/card';
import { ask } from '../messages/ask';
import { useSurface } from './surface';
import { useWords } from './words';

/** Writes that were refused, of one client or (null) those about nobody yet; undefined: all there are. */
export function Refused({ clientId }: { clientId?: string | null }) {
  const { connection } = useSurface();
  const words = useWords();
  const refused = (connection?.outbox ?? []).filter(
    (item) => item.state === 'refused' && (clientId === undefined || item.clientId === clientId),
  );
  if (refused.length === 0) return null;
  return (
    <Alert color="red" variant="light" p="sm" mb="sm" title={words('refused.title', { count: refused.length })}>
      <Stack gap="sm">
        {refused.map((item) => (
          <RefusedItem key={item.id} item={item} />
        ))}
      </Stack>
    </Alert>
  );
}

const NO_REASON: Problem = { type: '/problems/internal', status: 500 };

function RefusedItem({ item }: { item: OutboxItem }) {
  const words = useWords();
  const cardWords = useCardWords();
  const reason = useProblemWords(item.problem ?? NO_REASON);
  const call = (method: 'retry' | 'discard') => void ask('panel.read', { method, args: [item.id] });
  return (
    <div>
      <Text size="sm" fw={600}>
        {cardWords(`action.${item.action}`)}
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
        <Button size="compact-sm" variant="default" onClick={() => call('retry')}>
          {words('refused.again')}
        </Button>
        {item.text && (
          <CopyButton value={item.text}>
            {({ copied, copy }) => (
              <Button size="compact-sm" variant="default" onClick={copy}>
                {copied ? cardWords('common.copied') : words('refused.copy')}
              </Button>
            )}
          </CopyButton>
        )}
        <Button size="compact-sm" variant="subtle" color="red" onClick={() => call('discard')}>
          {words('refused.discard')}
        </Button>
      </Group>
    </div>
  );
}
