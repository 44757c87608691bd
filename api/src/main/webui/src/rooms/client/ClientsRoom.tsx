import { Button, Center, Loader, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Glyph, NewClientForm, ProblemNotice, useCardWords } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate, useSearch } from '@tanstack/react-router';
import { RoomTitle } from '../../frame/RoomTitle';
import { Window } from '../../frame/Window';
import { useWords } from '../../frame/words';
import { ClientFilters } from './ClientFilters';
import { ClientTable } from './ClientTable';
import type { ClientSearch } from './client-search';
import { More } from './More';
import { useClients } from './use-clients';

/** All clients of the project, as a table that is searched and filtered by its address. */
export function ClientsRoom() {
  const words = useWords();
  const search = useSearch({ from: '/inside/clients' });
  const [adding, { open, close }] = useDisclosure(false);
  return (
    <>
      <RoomTitle title={words('frame.nav.clients')}>
        <Button leftSection={<Glyph name="add" />} onClick={open}>
          {words('client.add')}
        </Button>
      </RoomTitle>
      <Stack gap="sm">
        <ClientFilters search={search} />
        <Found search={search} />
      </Stack>
      <Outlet />
      <Window opened={adding} onClose={close} title={words('client.add')}>
        <AddForm onDone={close} />
      </Window>
    </>
  );
}

/** Who was found so far; or that they are being asked for, that nobody was, or why they cannot be shown. */
function Found({ search }: { search: ClientSearch }) {
  const words = useWords();
  const card = useCardWords();
  const { items, ready, problem, more, growing } = useClients(search);
  const queries = useQueryClient();
  const filtered = Object.keys(search).some((key) => key !== 'sort');
  if (problem)
    return <ProblemNotice problem={problem} again={() => void queries.invalidateQueries({ queryKey: ['clients'] })} />;
  if (!ready)
    return (
      <Center py="xl">
        <Loader aria-label={card('common.loading')} />
      </Center>
    );
  if (items.length === 0)
    return (
      <Text py="lg" ta="center">
        {words(filtered ? 'client.noneFound' : 'client.noneYet')}
      </Text>
    );
  return (
    <>
      <ClientTable clients={items} />
      {more && <More more={more} growing={growing} />}
    </>
  );
}

function AddForm({ onDone }: { onDone: () => void }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const open = (clientId: string) => {
    onDone();
    void queries.invalidateQueries({ queryKey: ['clients'] });
    void navigate({ to: '/clients/$clientId', params: { clientId }, search: true });
  };
  return <NewClientForm onAdded={(client) => client && open(client.id)} onOpen={open} />;
}
