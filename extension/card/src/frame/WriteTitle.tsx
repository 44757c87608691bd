import { Text } from '@mantine/core';
import type { OutboxItem } from '../backend';
import { useCardWords } from '../language/words';

/** Which write it is, about whom, and what was typed. */
export function WriteTitle({ item: { action, about, text } }: { item: OutboxItem }) {
  const words = useCardWords();
  return (
    <>
      <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
        {about ? words('outbox.about', { what: words(`action.${action}`), name: about }) : words(`action.${action}`)}
      </Text>
      {text && (
        <Text size="sm" fs="italic" lineClamp={6} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text}
        </Text>
      )}
    </>
  );
}
