import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../messages/ask';
import { useWords } from '../../ui/words';

/** What this manager has done today, as words and numbers. */
export function TodayCounts() {
  const words = useWords();
  const { data } = useQuery({ queryKey: ['today'], queryFn: () => ask('popup.today', null) });
  if (!data) return null;
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {words('popup.today')}
      </Text>
      <Text size="sm">{words('popup.added', { count: data.added })}</Text>
      <Text size="sm">{words('popup.moves', { count: data.statusMoves })}</Text>
      <Text size="sm">{words('popup.notes', { count: data.notes })}</Text>
      <Text size="sm">{words('popup.mine', { count: data.mine })}</Text>
    </Stack>
  );
}
