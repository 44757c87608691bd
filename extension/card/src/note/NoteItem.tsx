import { Blockquote, Group, Paper, Spoiler, Text, Tooltip } from '@mantine/core';
import { useState } from 'react';
import type { NoteView } from '../api/types';
import { type LineAction, LineActions } from '../frame/LineActions';
import { isWebAddress, LinkedText, OutLink } from '../frame/LinkedText';
import { Question } from '../frame/Question';
import { useManagers, useMe } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useFormats } from '../language/formats';
import { useCardWords } from '../language/words';
import { NoteEditForm, useNoteEdit } from './NoteEditForm';
import { NoteState } from './NoteState';

/** About six lines (px). */
const LONGEST_SHOWN = 130;

interface NoteItemProps {
  readonly note: NoteView;
  readonly writable: boolean;
  readonly onWritten: () => void;
}

/**
 * One note: who, when, what, and where it came from. Its author and the leads may change it; whoever reads it may pin it.
 */
export function NoteItem({ note, writable, onWritten }: NoteItemProps) {
  const words = useCardWords();
  const backend = useBackend();
  const me = useMe();
  const [asking, setAsking] = useState<'delete' | 'state' | null>(null);
  const form = useNoteEdit(note, onWritten);
  const { progress, run, busy } = useWrite<NoteView | null>({ onSaved: onWritten, onQueued: onWritten });
  const mayChange = writable && me !== undefined && (note.authorId === me.manager.id || me.manager.role !== 'MANAGER');
  const pin = () => void run((version) => backend.setNotePinned(note.id, !note.pinned, version), note.version);
  const remove = async () => {
    await run((version) => backend.deleteNote(note.id, version), note.version);
    setAsking(null);
  };
  const ownActions: readonly LineAction[] = [
    { glyph: 'edit', label: words('note.editOne'), act: form.open },
    { glyph: 'clock', label: words('note.state'), act: () => setAsking(asking === 'state' ? null : 'state') },
    { glyph: 'delete', label: words('note.deleteOne'), act: () => setAsking('delete') },
  ];
  return (
    <Paper withBorder p="xs" component="li">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Signature note={note} />
        {writable && !form.isOpen && (
          <LineActions
            actions={[
              { glyph: 'pin', label: words('note.pin'), act: pin, isOn: note.pinned },
              ...(mayChange ? ownActions : []),
            ]}
          />
        )}
      </Group>
      {form.isOpen ? <NoteEditForm form={form} /> : <NoteText note={note} />}
      {asking === 'state' && <NoteState note={note} onWritten={onWritten} />}
      {asking === 'delete' && (
        <Question
          text={words('note.deleteQuestion')}
          yes={words('common.delete')}
          busy={busy}
          onYes={() => void remove()}
          onNo={() => setAsking(null)}
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
      {note.visibility === 'LEAD_AND_AUTHOR' && <> · {words('note.isPrivate')}</>}
      {note.expiresAt && <> · {words('note.until', { date: formats.day(note.expiresAt) })}</>}
    </Text>
  );
}

function NoteText({ note }: { note: NoteView }) {
  const words = useCardWords();
  return (
    <>
      <Spoiler maxHeight={LONGEST_SHOWN} showLabel={words('note.all')} hideLabel={words('note.less')} fz="sm">
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          <LinkedText text={note.text} />
        </Text>
      </Spoiler>
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
          {words('note.source')}: <OutLink href={note.link}>{new URL(note.link).host}</OutLink>
        </Text>
      )}
    </>
  );
}
