import { ActionIcon, Blockquote, Group, Paper, Text, Tooltip } from '@mantine/core';
import { useState } from 'react';
import type { NoteView } from '../api/types';
import { Glyph } from '../frame/Glyph';
import { isWebAddress, LinkedText, OutLink } from '../frame/LinkedText';
import { Question } from '../frame/Question';
import { useManagers, useMe } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useFormats } from '../language/formats';
import { useCardWords } from '../language/words';
import { NoteEditForm } from './NoteEditForm';

interface NoteItemProps {
  readonly note: NoteView;
  readonly writable: boolean;
  readonly onWritten: () => void;
}

/** One note: who, when, what, and where it came from. Its author and the leads may change it. */
export function NoteItem({ note, writable, onWritten }: NoteItemProps) {
  const words = useCardWords();
  const backend = useBackend();
  const me = useMe();
  const [mode, setMode] = useState<'read' | 'edit' | 'delete'>('read');
  const { progress, run, busy } = useWrite<null>();
  const mayChange = writable && me !== undefined && (note.authorId === me.manager.id || me.manager.role !== 'MANAGER');
  const remove = async () => {
    if (await run((version) => backend.deleteNote(note.id, version), note.version)) onWritten();
    setMode('read');
  };
  return (
    <Paper withBorder p="xs" component="li">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Signature note={note} />
        {mayChange && mode === 'read' && (
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={words('note.editOne')}
              onClick={() => setMode('edit')}
            >
              <Glyph name="edit" size={14} />
            </ActionIcon>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={words('note.deleteOne')}
              onClick={() => setMode('delete')}
            >
              <Glyph name="delete" size={14} />
            </ActionIcon>
          </Group>
        )}
      </Group>
      {mode === 'edit' ? (
        <NoteEditForm note={note} onDone={() => setMode('read')} onWritten={onWritten} />
      ) : (
        <NoteText note={note} />
      )}
      {mode === 'delete' && (
        <Question
          text={words('note.deleteQuestion')}
          yes={words('common.delete')}
          busy={busy}
          onYes={() => void remove()}
          onNo={() => setMode('read')}
        />
      )}
      <WriteNotice progress={progress} />
    </Paper>
  );
}

function Signature({ note }: { note: NoteView }) {
  const words = useCardWords();
  const me = useMe();
  const formats = useFormats(me?.account.zone);
  const author = useManagers().find(({ id }) => id === note.authorId)?.name ?? words('common.someone');
  return (
    <Text size="xs" c="dimmed">
      {author} ·{' '}
      <Tooltip label={formats.moment(note.createdAt)}>
        <time dateTime={note.createdAt}>{formats.ago(note.createdAt)}</time>
      </Tooltip>
      {note.version > 0 && note.changedAt !== note.createdAt && (
        <> · {words('note.changed', { when: formats.ago(note.changedAt) })}</>
      )}
    </Text>
  );
}

function NoteText({ note }: { note: NoteView }) {
  const words = useCardWords();
  return (
    <>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        <LinkedText text={note.text} />
      </Text>
      {note.quote && (
        <Blockquote
          p="xs"
          mt="xs"
          color="gray"
          style={{ fontSize: 'var(--mantine-font-size-xs)', overflowWrap: 'anywhere' }}
        >
          {note.quote}
        </Blockquote>
      )}
      {note.link && isWebAddress(note.link) && (
        <Text size="xs" mt={4}>
          {words('note.source')}: <OutLink href={note.link}>{note.link}</OutLink>
        </Text>
      )}
    </>
  );
}
