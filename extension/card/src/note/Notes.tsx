import { Button, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../frame/keys';
import { ProblemNotice } from '../frame/ProblemNotice';
import { useGrowingList } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useCardWords } from '../language/words';
import { slugOf } from '../problem';
import { NewNoteForm, type NoteSource } from './NewNoteForm';
import { NoteItem } from './NoteItem';
import { useWaitingNotes, WaitingNotes } from './WaitingNotes';

/** The notes on a client, newest first, and the form for a new one. */
export function Notes(props: {
  clientId: string;
  writable: boolean;
  source?: NoteSource | undefined;
  former?: readonly string[] | undefined;
}) {
  const { clientId, writable, source, former } = props;
  const words = useCardWords();
  const backend = useBackend();
  const queries = useQueryClient();
  const { items, ready, problem, more, growing } = useGrowingList(keys.notes(clientId), (cursor) =>
    backend.notes(clientId, cursor),
  );
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: keys.notes(clientId) });
    void queries.invalidateQueries({ queryKey: keys.client(clientId) });
    void queries.invalidateQueries({ queryKey: keys.events(clientId) });
    void queries.invalidateQueries({ queryKey: keys.outbox });
  };
  const isWaiting = useWaitingNotes(clientId).length > 0;
  // Around a card with an outbox it is said once that nobody answers.
  const isSaid = problem !== null && backend.outbox !== undefined && slugOf(problem) === 'unreachable';
  return (
    <Stack gap="sm" component="section">
      <Title order={3} size="h6">
        {words('note.title')}
      </Title>
      {writable && <NewNoteForm clientId={clientId} former={former} source={source} onWritten={refresh} />}
      {problem && !isSaid && <ProblemNotice problem={problem} again={refresh} />}
      {isSaid && (
        <Text size="sm" c="dimmed">
          {words('note.later')}
        </Text>
      )}
      {ready && items.length === 0 && !isWaiting && (
        <Text size="sm" c="dimmed">
          {words('note.none')}
        </Text>
      )}
      <Stack gap="sm" component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        <WaitingNotes clientId={clientId} />
        {items.map((note) => (
          <NoteItem key={note.id} note={note} writable={writable} onWritten={refresh} />
        ))}
      </Stack>
      {more && (
        <Button variant="default" size="compact-md" loading={growing} onClick={more}>
          {words('common.more')}
        </Button>
      )}
    </Stack>
  );
}
