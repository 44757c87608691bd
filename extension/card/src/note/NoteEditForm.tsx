import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { NoteView } from '../api/types';
import { onEscape } from '../frame/on-escape';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';
import { NOTE_LIMIT } from './limits';

/** Changes a note upon the version that was read: a colleague's newer text is shown, never written over unseen. */
export function NoteEditForm(props: { note: NoteView; onDone: () => void; onWritten: () => void }) {
  const { note, onDone, onWritten } = props;
  const words = useCardWords();
  const backend = useBackend();
  const [text, setText] = useState(note.text);
  const [base] = useState(note.version);
  const [theirs, setTheirs] = useState<string | null>(null);
  const { progress, run, busy } = useWrite<NoteView>({
    onStale: (current) => setTheirs((current as NoteView).text),
    onSaved: () => {
      onWritten();
      onDone();
    },
    onQueued: () => {
      onWritten();
      onDone();
    },
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    void run((version) => backend.editNote(note.id, text.trim(), version), base);
  };
  return (
    <form onSubmit={save} onKeyDown={onEscape(onDone)}>
      <Stack gap="xs">
        <Textarea
          aria-label={words('note.textOf')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={NOTE_LIMIT}
          autosize
          minRows={2}
          maxRows={12}
          autoFocus
        />
        <WriteNotice
          progress={progress}
          current={
            theirs !== null && (
              <Text size="sm" fs="italic" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {theirs}
              </Text>
            )
          }
        />
        <Group gap="xs">
          <Button type="submit" size="compact-md" loading={busy} disabled={text.trim() === ''}>
            {words('common.save')}
          </Button>
          <Button size="compact-md" variant="default" onClick={onDone}>
            {words('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
