import { ActionIcon, Group } from '@mantine/core';
import { ClientCard, Glyph, useCardWords } from '@okolo/card';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { SideWindow } from '../../frame/Window';
import { useWords } from '../../frame/words';
import { useClients } from './use-clients';

/** A client's card beside the table, under an address of its own; the neighbours in the list are one step away. */
export function ClientDrawer() {
  const card = useCardWords();
  const { clientId } = useParams({ from: '/inside/clients/$clientId' });
  const navigate = useNavigate();
  const close = () => void navigate({ to: '/clients', search: true });
  return (
    <SideWindow opened onClose={close} title={card('client.card')} head={<Neighbours clientId={clientId} />} size={480}>
      <ClientCard key={clientId} clientId={clientId} />
    </SideWindow>
  );
}

function Neighbours({ clientId }: { clientId: string }) {
  const words = useWords();
  const card = useCardWords();
  const navigate = useNavigate();
  const search = useSearch({ from: '/inside/clients' });
  const { items, more } = useClients(search);
  const at = items.findIndex(({ id }) => id === clientId);
  const go = (index: number) => {
    const next = items[index];
    if (next) void navigate({ to: '/clients/$clientId', params: { clientId: next.id }, search: true, replace: true });
    // The end of what is loaded is not the end of the list.
    if (index >= items.length - 2) more?.();
  };
  if (at < 0) return <span>{card('client.card')}</span>;
  return (
    <Group gap={4}>
      <ActionIcon
        variant="default"
        aria-label={words('client.previous')}
        disabled={at === 0}
        onClick={() => go(at - 1)}
      >
        <Glyph name="up" />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={words('client.next')}
        disabled={at >= items.length - 1}
        onClick={() => go(at + 1)}
      >
        <Glyph name="down" />
      </ActionIcon>
    </Group>
  );
}
