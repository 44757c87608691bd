import { Stack, Text } from '@mantine/core';
import { useCardWords } from '@okolo/card';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../messages/ask';
import { useHealthLine } from '../../ui/health-line';

/** What is seen of each network lately, in plain words; a layout that nobody knows is said, not hidden. */
export function Health() {
  const cardWords = useCardWords();
  const { data } = useQuery({ queryKey: ['health'], queryFn: () => ask('popup.health', null) });
  const line = useHealthLine();
  return (
    <Stack gap={2}>
      {(data ?? []).map((report) => (
        <Text key={report.network} size="xs" {...(report.trouble === 'none' && { c: 'dimmed' })}>
          {cardWords(`network.${report.network}`)}: {line(report)}
        </Text>
      ))}
    </Stack>
  );
}
