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
          {editable && <Table.Th visibleFrom="sm">{words('manager.factor')}</Table.Th>}
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

interface ManagerRowProps extends Omit<ManagerTableProps, 'managers'> {
  readonly manager: ManagerView;
}

function ManagerRow({ manager, editable, onOpen }: ManagerRowProps) {
  const words = useWords();
  const card = useCardWords();
  const formats = useFormats(useMe()?.account.zone);
  const has = manager.secondFactor ? 'yes' : 'no';
  return (
    <Table.Tr>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <Who manager={manager} />
      </Table.Td>
      <Table.Td visibleFrom="xs">{card(`role.${manager.role}`)}</Table.Td>
      <Table.Td visibleFrom="md">{formats.day(manager.joinedAt)}</Table.Td>
      {editable && <Table.Td visibleFrom="sm">{words(`manager.factorIs.${has}`)}</Table.Td>}
      {editable && (
        <Table.Td>
          <Buttons manager={manager} onOpen={onOpen} />
        </Table.Td>
      )}
    </Table.Tr>
  );
}

function Who({ manager }: { manager: ManagerView }) {
  const words = useWords();
  const card = useCardWords();
  const { id, name, email, role, active, secondFactor } = manager;
  const isMe = id === useMe()?.manager.id;
  return (
    <>
      <Group gap="xs">
        <Text fw={600}>{isMe ? card('common.you', { name }) : name}</Text>
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
      <Factor has={secondFactor} />
    </>
  );
}

/** Where there is no room for a column. Only owners are told. */
function Factor({ has }: { has: boolean | null }) {
  const words = useWords();
  if (has === null) return null;
  return (
    <Text size="xs" hiddenFrom="sm">
      {words(`manager.factorLine.${has ? 'yes' : 'no'}`)}
    </Text>
  );
}

function Buttons({ manager, onOpen }: Pick<ManagerRowProps, 'manager' | 'onOpen'>) {
  const words = useWords();
  const card = useCardWords();
  const { id, name } = manager;
  const look = { size: 'compact-sm', variant: 'default' } as const;
  return (
    <Group gap="xs">
      <Button {...look} aria-label={words('manager.editOne', { name })} onClick={() => onOpen(id, 'edit')}>
        {card('common.edit')}
      </Button>
      <Button {...look} aria-label={words('manager.tokensOf', { name })} onClick={() => onOpen(id, 'tokens')}>
        {words('manager.tokens')}
      </Button>
    </Group>
  );
}
