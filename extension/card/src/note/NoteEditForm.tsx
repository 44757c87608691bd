import { Stack, Text, Textarea } from '@mantine/core';
import type { NoteView } from '../api/types';
import { FormFrame } from '../frame/FormFrame';
import { useBackend } from '../frame/surroundings';
import { type Form, useForm } from '../frame/use-form';
import { useWrite } from '../frame/use-write';
import { useCardWords } from '../language/words';
import { NOTE_LIMIT } from './limits';

/** The edit of a note, upon the version that was read. */
export function useNoteEdit(note: NoteView, onWritten: () => void): Form<{ readonly text: string }> {
  const backend = useBackend();
  return useForm<{ readonly text: string }, NoteView>({
    key: `note-edit:${note.id}`,
    initial: { text: note.text },
    version: note.version,
    writer: useWrite<NoteView>(),
    send: ({ text }, version) => backend.editNote(note.id, text.trim(), version),
    onDone: onWritten,
  });
}

/** Changes a note: a colleague's newer text is shown beside one's own, never written over unseen. */
export function NoteEditForm({ form }: { form: Form<{ readonly text: string }> }) {
  const words = useCardWords();
  const theirs = form.theirs as NoteView | null;
  return (
    <FormFrame
      form={form}
      label={words('note.editOne')}
      isReady={form.values.text.trim() !== ''}
      theirs={theirs && <Theirs text={theirs.text} />}
    >
      <Textarea
        aria-label={words('note.textOf')}
        value={form.values.text}
        onChange={(event) => form.set({ text: event.currentTarget.value })}
        maxLength={NOTE_LIMIT}
        autosize
        minRows={2}
        maxRows={12}
        autoFocus
      />
    </FormFrame>
  );
}

/** What the service holds now, while one's own text stands in the field. */
export function Theirs({ text }: { text: string }) {
  const words = useCardWords();
  return (
    <Stack gap={2} mt="xs">
      <Text size="xs" fw={600}>
        {words('write.theirs')}
      </Text>
      <Text size="sm" fs="italic" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
    </Stack>
  );
}
