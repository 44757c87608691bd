import { Alert, Button, CopyButton, Group, Paper, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NetworkId, TemplateView } from '../api/types';
import { keys } from '../frame/keys';
import { PlainList } from '../frame/PlainList';
import { ProblemNotice } from '../frame/ProblemNotice';
import { useGrowingList } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useCardWords } from '../language/words';
import { problemIn } from '../problem';

interface TemplatesProps {
  readonly clientId: string;
  /** Where the message will be written: texts for this network come first. */
  readonly network?: NetworkId | undefined;
}

/** Quick messages: found by title, shortcut or text, and shown as they would be sent to this client. */
export function Templates({ clientId, network }: TemplatesProps) {
  const words = useCardWords();
  const backend = useBackend();
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed.trim(), 200);
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useGrowingList(['templates', sought], (cursor) => backend.templates(sought, cursor));
  return (
    <Stack gap="xs">
      <TextInput
        aria-label={words('template.search')}
        placeholder={words('template.search')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <PlainList list={list} none={words(sought === '' ? 'template.none' : 'template.notFound')}>
        {(template) => (
          <li key={template.id}>
            <Paper withBorder p="xs">
              <Choice
                template={template}
                isOpen={chosen === template.id}
                onTurn={() => setChosen(chosen === template.id ? null : template.id)}
              />
              {chosen === template.id && <Message templateId={template.id} clientId={clientId} network={network} />}
            </Paper>
          </li>
        )}
      </PlainList>
    </Stack>
  );
}

function Choice(props: { template: TemplateView; isOpen: boolean; onTurn: () => void }) {
  const { template, isOpen, onTurn } = props;
  return (
    <UnstyledButton w="100%" aria-expanded={isOpen} onClick={onTurn}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
          {template.title}
        </Text>
        {template.shortcut && (
          <Text size="xs" c="dimmed">
            /{template.shortcut}
          </Text>
        )}
      </Group>
      {!isOpen && (
        <Text size="xs" c="dimmed" lineClamp={1}>
          {template.variants[0]?.text}
        </Text>
      )}
    </UnstyledButton>
  );
}

/** The message as this client would get it; what is not known of them is said, so that it is not sent with a hole. */
function Message({ templateId, clientId, network }: TemplatesProps & { templateId: string }) {
  const words = useCardWords();
  const backend = useBackend();
  const { data, error } = useQuery({
    queryKey: keys.part(clientId, 'rendered', templateId, network),
    queryFn: () => backend.rendered(templateId, { clientId, ...(network && { network }) }),
  });
  if (error) return <ProblemNotice problem={problemIn(error)} />;
  if (!data) return null;
  return (
    <Stack gap="xs" mt="xs">
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {data.text}
      </Text>
      {data.missing.length > 0 && (
        <Alert color="yellow" variant="light" p="xs">
          {words('template.missing', { names: data.missing.join(', ') })}
        </Alert>
      )}
      {data.warning && <Text size="xs">{words('template.often', { count: data.usesToday })}</Text>}
      <CopyButton value={data.text}>
        {({ copied, copy }) => (
          <Group>
            <Button size="compact-sm" variant="default" onClick={copy}>
              {words(copied ? 'common.copied' : 'common.copy')}
            </Button>
          </Group>
        )}
      </CopyButton>
    </Stack>
  );
}
