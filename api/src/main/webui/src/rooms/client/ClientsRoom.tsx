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
import { More } from './More';
import { useClients } from './use-clients';

/** All clients of the project, as a table that is searched and filtered by its address. */
export function ClientsRoom() {
  const words = useWords();
  const card = useCardWords();
  const search = useSearch({ from: '/inside/clients' });
  const { items, ready, problem, more, growing } = useClients(search);
  const queries = useQueryClient();
  const [adding, { open, close }] = useDisclosure(false);
  const filtered = Object.keys(search).some((key) => key !== 'sort');
  return (
    <>
      <RoomTitle title={words('frame.nav.clients')}>
        <Button leftSection={<Glyph name="add" />} onClick={open}>
          {words('client.add')}
        </Button>
      </RoomTitle>
      <Stack gap="sm">
        <ClientFilters search={search} />
        {problem && (
          <ProblemNotice problem={problem} again={() => void queries.invalidateQueries({ queryKey: ['clients'] })} />
        )}
        {!ready && !problem && (
          <Center py="xl">
            <Loader aria-label={card('common.loading')} />
          </Center>
        )}
        {ready && items.length > 0 && <ClientTable clients={items} />}
        {ready && items.length === 0 && (
          <Text py="lg" ta="center">
            {words(filtered ? 'client.noneFound' : 'client.noneYet')}
          </Text>
        )}
        {more && <More more={more} growing={growing} />}
      </Stack>
      <Outlet />
      <Window opened={adding} onClose={close} title={words('client.add')}>
        <AddForm onDone={close} />
      </Window>
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
