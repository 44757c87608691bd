import { Anchor, Group, Paper, Text } from '@mantine/core';
import { LineActions, useFormats } from '@okolo/card';
import { dayIn } from '@okolo/card/wall-time';
import { useState } from 'react';
import { type AgendaItem, isInstant, keyOf } from '../../messages/agenda';
import { ask } from '../../messages/ask';
import { useOwnPage } from '../../ui/own-page';
import { useWords } from '../../ui/words';
import { Later } from './Later';
import type { OpenClient } from './open-client';

interface DueLineProps {
  readonly item: AgendaItem;
  readonly isDue: boolean;
  readonly onOpen: OpenClient;
}

/** One due thing: done, put off, or its client opened. */
export function DueLine(props: DueLineProps) {
  const { item } = props;
  const words = useWords();
  const { connection } = useOwnPage();
  const [isPuttingOff, setPuttingOff] = useState(false);
  const { text } = item;
  const actions = [
    {
      glyph: 'check' as const,
      label: words('popup.done', { text }),
      act: () => void ask('popup.done', { key: keyOf(item) }),
    },
    {
      glyph: 'clock' as const,
      label: words('popup.later', { text }),
      act: () => setPuttingOff(!isPuttingOff),
      isOn: isPuttingOff,
    },
  ];
  return (
    <Paper withBorder p="xs" component="li">
      <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Text size="sm" lineClamp={3}>
            {text}
          </Text>
          <About {...props} />
        </div>
        {!connection?.readOnly && <LineActions actions={actions} />}
      </Group>
      {isPuttingOff && <Later item={item} onDone={() => setPuttingOff(false)} />}
    </Paper>
  );
}

/** When, and who it is about: a click leads to the conversation with them. */
function About({ item: { due, clientId, clientName }, isDue, onOpen }: DueLineProps) {
  const { connection } = useOwnPage();
  const zone = connection?.me?.account.zone ?? 'UTC';
  const formats = useFormats(zone);
  // What is due today is not late before the day is over.
  const isLate = isDue && (isInstant(due) || due < dayIn(0, zone));
  const when = isInstant(due) ? formats.moment(due) : formats.plainDay(due);
  return (
    <Text size="xs" c={isLate ? 'var(--mantine-color-error)' : 'dimmed'}>
      {when}
      {clientId && clientName && (
        <>
          {' · '}
          <Anchor component="button" size="xs" ta="start" onClick={() => onOpen(clientId, 'conversation')}>
            {clientName}
          </Anchor>
        </>
      )}
    </Text>
  );
}
