import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { NewNote, NoteView } from '../api/types';
import { savesAtOnce } from '../frame/FormFrame';
import { isWebAddress } from '../frame/LinkedText';
import { useMe } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useDraft } from '../frame/use-draft';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';
import { NOTE_LIMIT, QUOTE_LIMIT } from './limits';

/** The page a note comes from, and the text that was selected there. */
export interface NoteSource {
  readonly link: string;
  readonly quote?: string;
}

/** The key under which the unfinished note on a client is kept. */
export function noteDraft(clientId: string): string {
  return `note:${clientId}`;
}

interface NewNoteFormProps {
  readonly clientId: string;
  /** Keys of drafts begun before this person was a client. */
  readonly former?: readonly string[] | undefined;
  readonly source?: NoteSource | undefined;
  readonly onWritten: () => void;
}

/** Writes a note. The text is a draft until the service or the outbox has it; Ctrl+Enter saves. */
export function NewNoteForm({ clientId, former, source, onWritten }: NewNoteFormProps) {
  const words = useCardWords();
  const backend = useBackend();
  const me = useMe();
  const { text, change, handOver } = useDraft(noteDraft(clientId), former);
  const origin = useOrigin(source);
  const { progress, run, busy } = useWrite<NoteView>();
  const [isPrivate, setPrivate] = useState(false);
  const excess = text.length - NOTE_LIMIT;
  const save = async () => {
    if (busy || text.trim() === '' || excess > 0 || !origin.check()) return;
    const note: NewNote = {
      text: text.trim(),
      ...origin.value(),
      ...(isPrivate && { visibility: 'LEAD_AND_AUTHOR' as const }),
    };
    if (!(await handOver(() => run(() => backend.addNote(clientId, note))))) return;
    origin.clear();
    setPrivate(false);
    onWritten();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form onSubmit={submit} onKeyDown={(event) => savesAtOnce(event) && void save()}>
      <Stack gap="xs">
        <Textarea
          label={words('note.text')}
          placeholder={words('note.placeholder')}
          description={me && words(isPrivate ? 'note.leadsRead' : 'note.whoReads', { project: me.project.name })}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          error={excess > 0 && words('note.tooLong', { count: excess })}
          autosize
          minRows={2}
          maxRows={12}
        />
        <OriginFields source={source} origin={origin} />
        {text !== '' && (
          <Checkbox
            label={words('note.private')}
            checked={isPrivate}
            onChange={(event) => setPrivate(event.currentTarget.checked)}
          />
        )}
        {/* One that waits stands in the list. */}
        {progress.phase !== 'queued' && <WriteNotice progress={progress} again={() => void save()} />}
        <Group>
          <Button type="submit" size="compact-md" loading={busy} disabled={text.trim() === ''}>
            {words('note.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Link and quote: either those of the page that is open, at a tick, or typed by hand. */
function useOrigin(source: NoteSource | undefined) {
  const [kept, setKept] = useState(true);
  const [open, setOpen] = useState(false);
  const [link, setLink] = useState('');
  const [quote, setQuote] = useState('');
  const [wrong, setWrong] = useState(false);
  const typed = { ...(link.trim() && { link: link.trim() }), ...(quote.trim() && { quote: quote.trim() }) };
  return {
    ...{ kept, setKept, open, setOpen, link, setLink, quote, setQuote, wrong },
    value: () => (source ? (kept ? source : {}) : typed),
    check: () => {
      const right = source !== undefined || link.trim() === '' || isWebAddress(link.trim());
      setWrong(!right);
      return right;
    },
    clear: () => {
      setLink('');
      setQuote('');
      setOpen(false);
    },
  };
}

function OriginFields(props: { source: NoteSource | undefined; origin: ReturnType<typeof useOrigin> }) {
  const words = useCardWords();
  const { source, origin } = props;
  if (source)
    return (
      <Stack gap={4}>
        <Checkbox
          label={words('note.withSource')}
          checked={origin.kept}
          onChange={(event) => origin.setKept(event.currentTarget.checked)}
        />
        {origin.kept && source.quote && (
          <Text size="xs" c="dimmed" lineClamp={3}>
            {source.quote}
          </Text>
        )}
      </Stack>
    );
  if (!origin.open)
    return (
      <Group>
        <Button size="compact-sm" variant="subtle" onClick={() => origin.setOpen(true)}>
          {words('note.withSourceFields')}
        </Button>
      </Group>
    );
  return (
    <>
      <TextInput
        label={words('note.link')}
        type="url"
        value={origin.link}
        onChange={(event) => origin.setLink(event.currentTarget.value)}
        error={origin.wrong && words('note.linkWrong')}
        maxLength={2000}
        autoFocus
      />
      <Textarea
        label={words('note.quote')}
        value={origin.quote}
        onChange={(event) => origin.setQuote(event.currentTarget.value)}
        maxLength={QUOTE_LIMIT}
        autosize
        maxRows={6}
      />
    </>
  );
}
