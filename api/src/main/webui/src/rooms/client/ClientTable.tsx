import { Group, Table, Text } from '@mantine/core';
import {
  type ClientView,
  captionOf,
  type Formats,
  type ManagerView,
  NO_STATUS,
  StatusIcon,
  type StatusView,
  useCardWords,
  useFormats,
  useManagers,
  useMe,
  useStatuses,
} from '@okolo/card';
import { Link, useNavigate } from '@tanstack/react-router';
import { memo } from 'react';
import { useWords } from '../../frame/words';

/** The clients as rows. The name is the link; a click anywhere in the row follows it. */
export function ClientTable({ clients }: { clients: readonly ClientView[] }) {
  const me = useMe();
  const formats = useFormats(me?.account.zone);
  const statuses = new Map(useStatuses().map((status) => [status.id, status]));
  const managers = new Map(useManagers().map((manager) => [manager.id, manager]));
  return (
    <Table highlightOnHover verticalSpacing={6} layout="fixed">
      <Headings />
      <Table.Tbody>
        {clients.map((client) => (
          <ClientRow
            key={client.id}
            client={client}
            status={statuses.get(client.statusId ?? '')}
            owner={managers.get(client.ownerId ?? '')}
            myId={me?.manager.id ?? ''}
            formats={formats}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Headings() {
  const words = useWords();
  const card = useCardWords();
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{card('client.name')}</Table.Th>
        <Table.Th visibleFrom="sm">{card('status.pick')}</Table.Th>
        <Table.Th visibleFrom="md">{card('owner.is')}</Table.Th>
        <Table.Th visibleFrom="lg" w={90}>
          {card('note.title')}
        </Table.Th>
        <Table.Th visibleFrom="sm" w={170}>
          {words('client.changed')}
        </Table.Th>
      </Table.Tr>
    </Table.Thead>
  );
}

interface ClientRowProps {
  readonly client: ClientView;
  readonly status: StatusView | undefined;
  readonly owner: ManagerView | undefined;
  readonly myId: string;
  readonly formats: Formats;
}

/** Remembered, since a list that has grown to thousands is not drawn again for one change in it. */
const ClientRow = memo(function ClientRow({ client, status, owner, myId, formats }: ClientRowProps) {
  const card = useCardWords();
  const navigate = useNavigate();
  const caption = status ? captionOf(status, formats.language) : card('status.none');
  const isColleagues = client.ownerId !== null && client.ownerId !== myId;
  const open = () => void navigate({ to: '/clients/$clientId', params: { clientId: client.id }, search: true });
  const ownerName = owner ? (owner.id === myId ? card('common.you', { name: owner.name }) : owner.name) : '';
  return (
    <Table.Tr style={{ cursor: 'pointer' }} onClick={open}>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          <StatusIcon
            look={status ?? NO_STATUS}
            size={22}
            label={caption}
            blocked={client.blocked}
            colleague={isColleagues ? (owner?.name ?? '?') : ''}
          />
          <div style={{ minWidth: 0 }}>
            <ClientLink client={client} />
            <Text size="xs" c="dimmed" hiddenFrom="sm">
              {caption}
              {ownerName && ` · ${ownerName}`}
            </Text>
          </div>
        </Group>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        {caption}
        {client.blocked && (
          <Text size="xs" c="var(--mantine-color-error)">
            {card('blocked.is')}
          </Text>
        )}
      </Table.Td>
      <Table.Td visibleFrom="md">{ownerName || card('common.nobody')}</Table.Td>
      <Table.Td visibleFrom="lg">{client.noteCount > 0 && formats.number(client.noteCount)}</Table.Td>
      <Table.Td visibleFrom="sm">
        <time dateTime={client.changedAt}>{formats.ago(client.changedAt)}</time>
      </Table.Td>
    </Table.Tr>
  );
});

function ClientLink({ client }: { client: ClientView }) {
  return (
    <Link
      to="/clients/$clientId"
      params={{ clientId: client.id }}
      search={true}
      onClick={(event) => event.stopPropagation()}
      className="quiet-link"
    >
      {client.name}
    </Link>
  );
}
