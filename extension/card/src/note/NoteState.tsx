import { Stack, Switch, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { NoteView } from '../api/types';
import { keys } from '../frame/keys';
import { useManagers } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useFormats } from '../language/formats';
import { dayIn, instantOf, wallTime } from '../language/wall-time';
import { useCardWords } from '../language/words';
import { useZone } from '../task/task-form';

/** Until when a note stands, and who may read it. Each change is sent at once. */
export function NoteState({ note, onWritten }: { note: NoteView; onWritten: () => void }) {
  const words = useCardWords();
  const backend = useBackend();
  const zone = useZone();
  const { progress, run, busy } = useWrite<NoteView>({ onSaved: onWritten, onQueued: onWritten });
  const until = note.expiresAt ? wallTime(note.expiresAt, zone).slice(0, 10) : '';
  const expire = (day: string) => {
    const at = day === '' ? null : instantOf(`${day}T23:59`, zone);
    void run((version) => backend.setNoteExpiry(note.id, at, version), note.version);
  };
  const show = (isPrivate: boolean) =>
    void run(
      (version) => backend.setNoteVisibility(note.id, isPrivate ? 'LEAD_AND_AUTHOR' : 'TEAM', version),
      note.version,
    );
  return (
    <Stack gap="xs" mt="xs">
      <TextInput
        type="date"
        size="xs"
        label={words('note.expires')}
        min={dayIn(0, zone)}
        value={until}
        disabled={busy}
        onChange={(event) => expire(event.currentTarget.value)}
      />
      <Switch
        size="xs"
        label={words('note.private')}
        checked={note.visibility === 'LEAD_AND_AUTHOR'}
        disabled={busy}
        onChange={(event) => show(event.currentTarget.checked)}
      />
      <WriteNotice progress={progress} />
      <Former note={note} />
    </Stack>
  );
}

/** What the note said before, newest first. */
function Former({ note }: { note: NoteView }) {
  const words = useCardWords();
  const backend = useBackend();
  const formats = useFormats(useZone());
  const managers = useManagers();
  const { data } = useQuery({
    queryKey: keys.part(note.clientId, 'former', note.id, note.version),
    queryFn: () => backend.formerNotes(note.id),
  });
  return data?.items.map(({ version, text, writtenBy, writtenAt }) => (
    <div key={version}>
      <Text size="xs" c="dimmed">
        {managers.find(({ id }) => id === writtenBy)?.name ?? words('common.someone')} · {formats.moment(writtenAt)}
      </Text>
      <Text size="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
    </div>
  ));
}
