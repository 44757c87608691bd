import { Stack, Text } from '@mantine/core';
import { useCardWords } from '@okolo/card';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../messages/ask';
import type { HealthReport } from '../../messages/protocol';
import { useWords } from '../../ui/words';

/** What is seen of each network lately, in plain words; a layout that nobody knows is said, not hidden. */
export function Health() {
  const words = useWords();
  const cardWords = useCardWords();
  const { data } = useQuery({ queryKey: ['health'], queryFn: () => ask('popup.health', null) });
  const line = ({ trouble, people, clients }: HealthReport) => {
    if (trouble === 'error') return words('health.error');
    if (trouble === 'nobody') return words('health.nobody');
    return `${words('health.people', { count: people })}, ${words('health.clients', { count: clients })}`;
  };
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
