import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { NetworkId, RenderedTemplate } from '../api/types';
import type { Insertion } from '../backend';
import { keys } from '../frame/keys';
import { ProblemNotice } from '../frame/ProblemNotice';
import { useFields, useMe } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { type CardKey, useCardWords } from '../language/words';
import { problemIn } from '../problem';
import { filled, isWhole, nameOfBlank } from './blanks';
import { communityOf } from './community';

interface MessageProps {
  readonly templateId: string;
  readonly clientId: string;
  readonly network?: NetworkId | undefined;
  readonly link?: string | undefined;
}

/** The message as this client would get it; what is not known of them is asked for, so that it is not sent with a hole. */
export function Message({ templateId, clientId, network, link }: MessageProps) {
  const backend = useBackend();
  const me = useMe();
  const community = network && me && communityOf(link, me.manager.id);
  const place = { clientId, ...(network && { network }), ...(community && { community }) };
  const { data, error } = useQuery({
    queryKey: keys.part(clientId, 'rendered', templateId, network, community),
    queryFn: () => backend.rendered(templateId, place),
    enabled: me !== undefined,
  });
  if (error) return <ProblemNotice problem={problemIn(error)} />;
  if (!data) return null;
  const used = async () => {
    const written = await backend.recordTemplateUse(templateId, { ...place, variant: data.variant });
    // It was used all the same: nobody has to decide anything about a number.
    if (written.state === 'refused') written.take?.();
  };
  return <Whole message={data} onUsed={() => void used()} />;
}

function Whole({ message, onUsed }: { message: RenderedTemplate; onUsed: () => void }) {
  const words = useCardWords();
  const { insertMessage } = useBackend();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [insertion, setInsertion] = useState<Insertion | null>(null);
  const form = useFocusOnFirst();
  const text = filled(message, values);
  const isReady = isWhole(message, values);
  const insert = async (event: FormEvent) => {
    event.preventDefault();
    const became = isReady && insertMessage ? await insertMessage(text) : null;
    setInsertion(became);
    if (became?.outcome === 'inserted') onUsed();
  };
  return (
    <Stack gap="xs" mt="xs" component="form" onSubmit={insert} ref={form}>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
      <Blanks names={message.missing} values={values} onChange={setValues} />
      {message.warning && <Text size="xs">{words('template.often', { count: message.usesToday })}</Text>}
      <Group gap="xs">
        {insertMessage && (
          <Button type="submit" size="compact-sm" disabled={!isReady}>
            {words('template.insert')}
          </Button>
        )}
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy} disabled={!isReady}>
              {words(copied ? 'common.copied' : 'common.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      {insertion && (
        <Text size="sm" role="status">
          {words(wordsOf(insertion))}
        </Text>
      )}
    </Stack>
  );
}

/** Whoever opens a message with the keys goes on there: with what is blank, else with the button. */
function useFocusOnFirst() {
  const form = useRef<HTMLFormElement & HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  return form;
}

interface BlanksProps {
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

function Blanks({ names, values, onChange }: BlanksProps) {
  const words = useCardWords();
  const fields = useFields();
  return names.map((name) => (
    <TextInput
      key={name}
      size="xs"
      label={nameOfBlank(name, fields, words)}
      value={values[name] ?? ''}
      onChange={(event) => onChange({ ...values, [name]: event.currentTarget.value })}
      required
    />
  ));
}

function wordsOf({ outcome, copied }: Insertion): CardKey {
  if (outcome === 'inserted') return 'template.inserted';
  return copied ? `template.copied.${outcome}` : 'template.notCopied';
}
