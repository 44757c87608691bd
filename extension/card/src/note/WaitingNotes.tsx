import { Button, Group, Paper, Text } from '@mantine/core';
import type { OutboxItem } from '../backend';
import { CopyText } from '../frame/CopyText';
import { useUnsent } from '../frame/queries';
import { useSurroundings } from '../frame/surroundings';
import { useCardWords } from '../language/words';
import { noteDraft } from './NewNoteForm';

/** Notes on a client that wait to be sent, in order. */
export function useWaitingNotes(clientId: string): readonly OutboxItem[] {
  return useUnsent(clientId).filter(({ action, state }) => action === 'addNote' && state === 'waiting');
}

/** They stand in grey where they are going to stand. */
export function WaitingNotes({ clientId }: { clientId: string }) {
  return useWaitingNotes(clientId)
    .toReversed()
    .map((item) => <WaitingNote key={item.id} clientId={clientId} item={item} />);
}

/** Taken back, its text is in the field for a new note again. */
function WaitingNote({ clientId, item }: { clientId: string; item: OutboxItem }) {
  const words = useCardWords();
  const { backend, drafts } = useSurroundings();
  const text = item.text ?? '';
  const takeBack = async () => {
    if (!(await backend.discard?.(item.id))) return;
    const draft = noteDraft(clientId);
    drafts.set(draft, [text, drafts.get(draft)].filter(Boolean).join('\n'));
  };
  return (
    <Paper withBorder p="xs" component="li" style={{ borderStyle: 'dashed' }}>
      <Text size="xs" fw={600}>
        {words('write.queued')}
      </Text>
      <Text size="sm" c="dimmed" my={4} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => void takeBack()}>
          {words('outbox.takeBack')}
        </Button>
        <CopyText text={text} />
      </Group>
    </Paper>
  );
}
