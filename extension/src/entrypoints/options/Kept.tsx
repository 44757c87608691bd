import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { Question, useFormats } from '@okolo/card';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../messages/ask';
import type { KeptItem } from '../../messages/inventory';
import { useOwnPage } from '../../ui/own-page';
import { useWords } from '../../ui/words';

/** What is kept in this browser: what it is, how much, and until when; and the way to be rid of it. */
export function Kept() {
  const words = useWords();
  const { data } = useQuery({ queryKey: ['kept'], queryFn: () => ask('options.kept', null) });
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {words('kept.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {words('kept.hint')}
      </Text>
      <Table.ScrollContainer minWidth={300}>
        <Table verticalSpacing={4} fz="sm">
          <Table.Thead>
            <Table.Tr>
              {(['what', 'much', 'until'] as const).map((column) => (
                <Table.Th key={column}>{words(`kept.${column}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data?.map((item) => (
              <KeptRow key={item.name} item={item} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Delete />
    </Stack>
  );
}

function KeptRow({ item: { name, count, bytes } }: { item: KeptItem }) {
  const words = useWords();
  const { language } = useFormats();
  const [unit, amount] = bytes < 100 ? (['byte', bytes] as const) : (['kilobyte', bytes / 1000] as const);
  const size = new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 });
  const much = count === 0 ? words('kept.nothing') : words('kept.count', { count, size: size.format(amount) });
  return (
    <Table.Tr>
      <Table.Td>{words(`kept.names.${name}`)}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{much}</Table.Td>
      <Table.Td>{words(`kept.ends.${name}`)}</Table.Td>
    </Table.Tr>
  );
}

function Delete() {
  const words = useWords();
  const queries = useQueryClient();
  const { connection } = useOwnPage();
  const [isAsking, setAsking] = useState(false);
  const unsent = (connection?.outbox.length ?? 0) + (connection?.elsewhere ?? 0);
  const question = unsent > 0 ? words('kept.questionUnsent', { count: unsent }) : words('kept.question');
  const erase = async () => {
    await ask('options.deleteKept', null);
    setAsking(false);
    await queries.invalidateQueries({ queryKey: ['kept'] });
  };
  if (isAsking)
    return (
      <Question text={question} yes={words('kept.delete')} onYes={() => void erase()} onNo={() => setAsking(false)} />
    );
  return (
    <Group>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words('kept.delete')}
      </Button>
    </Group>
  );
}
