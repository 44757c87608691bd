import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ClientView, MergeView } from '../api/types';
import { keys } from '../frame/keys';
import { useClientRefresh } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useFormats } from '../language/formats';
import { useCardWords } from '../language/words';
import { useZone } from '../task/task-form';

/** Whom this client was joined with; for 30 days they can be taken apart again. */
export function UndoableMerges({ client, writable }: { client: ClientView; writable: boolean }) {
  const backend = useBackend();
  const { data } = useQuery({ queryKey: keys.part(client.id, 'merges'), queryFn: () => backend.merges(client.id) });
  const open = data?.items.filter((merge) => merge.undoneAt === null && merge.intoId === client.id) ?? [];
  return open.map((merge) => <UndoableMerge key={merge.id} client={client} merge={merge} writable={writable} />);
}

function UndoableMerge(props: { client: ClientView; merge: MergeView; writable: boolean }) {
  const { client, merge, writable } = props;
  const words = useCardWords();
  const backend = useBackend();
  const formats = useFormats(useZone());
  const refresh = useClientRefresh(client.id);
  const { progress, run, busy } = useWrite<{ readonly client: ClientView }>({ onSaved: refresh, onQueued: refresh });
  const isInTime = Date.parse(merge.undoableUntil) > Date.now();
  return (
    <div>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {words('duplicate.merged', { name: merge.fromName, date: formats.day(merge.mergedAt) })}
        </Text>
        {writable && isInTime && (
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            onClick={() => void run(() => backend.undoMerge(client.id, merge.id))}
          >
            {words('duplicate.undo')}
          </Button>
        )}
      </Group>
      <WriteNotice progress={progress} />
    </div>
  );
}
