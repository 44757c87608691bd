import { Group, Paper, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { NetworkId, TemplateView } from '../api/types';
import { onEscape } from '../frame/on-escape';
import { PlainList } from '../frame/PlainList';
import { useGrowingList } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useCardWords } from '../language/words';
import { Message } from './Message';

interface TemplatesProps {
  readonly clientId: string;
  /** Where the message will be written: texts for this network come first. */
  readonly network?: NetworkId | undefined;
  /** The page that is open beside the card. */
  readonly link?: string | undefined;
}

/** Quick messages: found by title, shortcut or text, with the keys alone if one likes, and shown as they would be sent to this client. */
export function Templates({ clientId, network, link }: TemplatesProps) {
  const words = useCardWords();
  const backend = useBackend();
  const root = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed.trim(), 200);
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useGrowingList(['templates', sought], (cursor) => backend.templates(sought, cursor));
  return (
    <Stack gap="xs" ref={root} onKeyDown={(event) => root.current && moveFocus(event, root.current)}>
      <TextInput
        data-stop
        aria-label={words('template.search')}
        placeholder={words('template.search')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <PlainList list={list} none={words(sought === '' ? 'template.none' : 'template.notFound')}>
        {(template) => (
          <li key={template.id}>
            <Paper withBorder p="xs" onKeyDown={chosen === template.id ? onEscape(() => setChosen(null)) : undefined}>
              <Choice
                template={template}
                isOpen={chosen === template.id}
                onTurn={() => setChosen(chosen === template.id ? null : template.id)}
              />
              {chosen === template.id && (
                <Message templateId={template.id} clientId={clientId} network={network} link={link} />
              )}
            </Paper>
          </li>
        )}
      </PlainList>
    </Stack>
  );
}

/** The arrows go from the search to the messages and among them. */
function moveFocus(event: KeyboardEvent, root: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const stops = [...root.querySelectorAll<HTMLElement>('[data-stop]')];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = at < 0 || step === 0 ? undefined : stops[at + step];
  if (!next || event.nativeEvent.isComposing) return;
  event.preventDefault();
  next.focus();
}

function Choice(props: { template: TemplateView; isOpen: boolean; onTurn: () => void }) {
  const { template, isOpen, onTurn } = props;
  return (
    <UnstyledButton data-stop w="100%" aria-expanded={isOpen} onClick={onTurn}>
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
