import { List, Stack, Text, Title } from '@mantine/core';
import { useWords } from '../../ui/words';

/** What is read on pages of networks, and what of it leaves the browser. */
export function ReadOnPages() {
  const words = useWords();
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {words('reads.title')}
      </Title>
      <List size="sm" spacing={4}>
        {(['people', 'name', 'selected', 'address', 'box', 'numbers'] as const).map((what) => (
          <List.Item key={what}>{words(`reads.${what}`)}</List.Item>
        ))}
      </List>
      <Text size="sm">{words('reads.never')}</Text>
    </Stack>
  );
}
