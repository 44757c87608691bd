import { Button, Code, CopyButton, Group, Stack, Text, Title } from '@mantine/core';
import { useCardWords, useFormats } from '@okolo/card';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../messages/ask';
import type { HealthView } from '../../messages/health';
import { useHealthLine } from '../../ui/health-line';
import { useWords } from '../../ui/words';

/** How each network is read, and a report for whoever mends it: seen here before it is copied. */
export function HealthSection() {
  const words = useWords();
  const { data } = useQuery({ queryKey: ['health'], queryFn: () => ask('popup.health', null) });
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {words('health.title')}
      </Title>
      {data?.length === 0 && <Text size="sm">{words('health.none')}</Text>}
      {data?.map((view) => (
        <Seen key={view.network} view={view} />
      ))}
      <Report />
    </Stack>
  );
}

function Seen({ view }: { view: HealthView }) {
  const words = useWords();
  const cardWords = useCardWords();
  const formats = useFormats();
  const line = useHealthLine();
  const when = formats.moment(new Date(view.at).toISOString());
  return (
    <div>
      <Text size="sm" fw={600}>
        {cardWords(`network.${view.network}`)}
      </Text>
      <Text size="sm">{line(view)}</Text>
      <Text size="sm" c="dimmed">
        {words('health.seen', { when })} ·{' '}
        {words(view.adapter === 'service' ? 'health.byService' : 'health.builtIn', { revision: view.revision })}
      </Text>
    </div>
  );
}

function Report() {
  const words = useWords();
  const [report, setReport] = useState<string | null>(null);
  if (report === null)
    return (
      <Group>
        <Button variant="default" onClick={() => void ask('options.report', null).then(setReport)}>
          {words('health.makeReport')}
        </Button>
      </Group>
    );
  return (
    <Stack gap="xs">
      <Text size="sm">{words('health.reportHint')}</Text>
      <Code block mah={320} style={{ overflow: 'auto' }} tabIndex={0} aria-label={words('health.report')}>
        {report}
      </Code>
      <CopyButton value={report}>
        {({ copied, copy }) => (
          <Group>
            <Button onClick={copy}>{words(copied ? 'health.copied' : 'health.copy')}</Button>
          </Group>
        )}
      </CopyButton>
    </Stack>
  );
}
