import { Badge, Button, Group, Table, Text } from '@mantine/core';
import { type ManagerView, useCardWords, useFormats, useMe } from '@okolo/card';
import { useWords } from '../../frame/words';

interface ManagerTableProps {
  readonly managers: readonly ManagerView[];
  readonly editable: boolean;
  readonly onOpen: (managerId: string, what: 'edit' | 'tokens') => void;
}

/** Everybody, those who are switched off last. */
export function ManagerTable({ managers, editable, onOpen }: ManagerTableProps) {
  const words = useWords();
  const sorted = [...managers].sort((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name));
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words('manager.name')}</Table.Th>
          <Table.Th visibleFrom="xs">{words('manager.role')}</Table.Th>
          <Table.Th visibleFrom="md">{words('manager.joined')}</Table.Th>
          {editable && <Table.Th>{words('manager.actions')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map((manager) => (
          <ManagerRow key={manager.id} manager={manager} editable={editable} onOpen={onOpen} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function ManagerRow({ manager, editable, onOpen }: { manager: ManagerView } & Omit<ManagerTableProps, 'managers'>) {
  const words = useWords();
  const card = useCardWords();
  const me = useMe();
  const formats = useFormats(me?.account.zone);
  const { id, name, email, role, active, joinedAt } = manager;
  return (
    <Table.Tr>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <Group gap="xs">
          <Text fw={600}>{id === me?.manager.id ? card('common.you', { name }) : name}</Text>
          {!active && (
            <Badge color="gray" variant="outline" c="dimmed">
              {words('manager.off')}
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          {email}
        </Text>
        <Text size="xs" hiddenFrom="xs">
          {card(`role.${role}`)}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="xs">{card(`role.${role}`)}</Table.Td>
      <Table.Td visibleFrom="md">{formats.day(joinedAt)}</Table.Td>
      {editable && (
        <Table.Td>
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={words('manager.editOne', { name })}
              onClick={() => onOpen(id, 'edit')}
            >
              {card('common.edit')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={words('manager.tokensOf', { name })}
              onClick={() => onOpen(id, 'tokens')}
            >
              {words('manager.tokens')}
            </Button>
          </Group>
        </Table.Td>
      )}
    </Table.Tr>
  );
}
