import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ask } from '../../../messages/ask';
import type { SelectionView } from '../../../messages/selection';
import { useWords } from '../../../ui/words';
import { LastOrder } from './LastOrder';
import { SeveralForm } from './SeveralForm';
import { useLastOrder } from './use-orders';
import type { SelectionOfTab } from './use-selection';

/** What is done to everybody selected on the page, and what became of the last time. */
export function Several({ selection }: { selection: SelectionOfTab }) {
  const words = useWords();
  const order = useLastOrder();
  const { people, tabId } = selection;
  const back = () => void ask('panel.unselect', { tabId, leave: true });
  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h5">
          {words('several.title')}
        </Title>
        <Button size="compact-sm" variant="subtle" onClick={back}>
          {words('several.back')}
        </Button>
      </Group>
      {people.length === 0 ? <Text size="sm">{words('several.nobody')}</Text> : <Who selection={selection} />}
      {people.length > 0 && <SeveralForm selection={selection} />}
      {order && <LastOrder key={order.id} order={order} />}
    </Stack>
  );
}

/** How many, and of what kind; at a click, who. */
function Who({ selection: { people, clients, unknown } }: { selection: SelectionView }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const strangers = people.length - clients - unknown;
  const kinds = [
    strangers > 0 && words('several.new', { count: strangers }),
    clients > 0 && words('several.clients', { count: clients }),
    unknown > 0 && words('several.unknown', { count: unknown }),
  ];
  return (
    <div>
      <Text fw={600} role="status">
        {words('several.count', { count: people.length })}
      </Text>
      <Group gap="xs">
        <Text size="sm">{kinds.filter(Boolean).join(' · ')}</Text>
        <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words(isOpen ? 'several.hide' : 'several.show')}
        </Button>
      </Group>
      {isOpen && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {people.map(({ name }) => name).join(', ')}
        </Text>
      )}
    </div>
  );
}
