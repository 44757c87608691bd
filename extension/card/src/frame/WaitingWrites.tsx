import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { OutboxItem } from '../backend';
import { useCardWords } from '../language/words';
import { CopyText } from './CopyText';
import { Question } from './Question';
import { WriteTitle } from './WriteTitle';

interface WaitingProps {
  readonly items: readonly OutboxItem[];
  /** Takes the write back. */
  readonly discard: (itemId: string) => void;
}

/** How many writes wait to be sent, and at a click which: each can be copied and taken back. Nothing when there are none. */
export function WaitingWrites({ items, discard }: WaitingProps) {
  const words = useCardWords();
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <Text size="sm">{words('outbox.waiting', { count: items.length })}</Text>
        <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words(isOpen ? 'outbox.hide' : 'outbox.show')}
        </Button>
      </Group>
      {isOpen && items.map((item) => <WaitingWrite key={item.id} item={item} discard={discard} />)}
    </Stack>
  );
}

function WaitingWrite({ item, discard }: { item: OutboxItem } & Pick<WaitingProps, 'discard'>) {
  const words = useCardWords();
  const [isAsking, setAsking] = useState(false);
  const takeBack = () => (item.text ? setAsking(true) : discard(item.id));
  return (
    <div>
      <WriteTitle item={item} />
      {isAsking ? (
        <Question
          text={words('outbox.takeBackQuestion')}
          yes={words('outbox.takeBack')}
          busy={false}
          onYes={() => discard(item.id)}
          onNo={() => setAsking(false)}
        />
      ) : (
        <Group gap="xs" mt={4}>
          <Button size="compact-sm" variant="default" onClick={takeBack}>
            {words('outbox.takeBack')}
          </Button>
          {item.text && <CopyText text={item.text} />}
        </Group>
      )}
    </div>
  );
}
