import { Button, Group, Stack, Text } from '@mantine/core';
import {
  captionOf,
  keys,
  StatusPicker,
  type StatusView,
  slugOf,
  useCardWords,
  useFormats,
  useStatuses,
  useWrite,
  WriteNotice,
} from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { written } from '../../api/card-backend';
import { useAsk } from '../../frame/cabinet';
import { useWords } from '../../frame/words';

interface DeleteStatusProps {
  readonly status: StatusView;
  readonly onDone: () => void;
}

/** Deletes a status. Clients who stand in it get another one, which is asked for only when there are such clients. */
export function DeleteStatus({ status, onDone }: DeleteStatusProps) {
  const words = useWords();
  const card = useCardWords();
  const caption = captionOf(status, useFormats().language);
  const others = useStatuses().filter(({ id }) => id !== status.id);
  const { remove, inUse, asksSuccessor, successor, setSuccessor, progress, busy } = useDeletion({ status, onDone });
  return (
    // The list of successors needs room: a window cuts off what opens beyond it.
    <Stack mih={asksSuccessor ? 460 : 0}>
      <Text>{words('status.deleteQuestion', { caption })}</Text>
      {inUse && <Text fw={600}>{words('status.inUse', { count: inUse.clients ?? 0 })}</Text>}
      {asksSuccessor && (
        <StatusPicker
          label={words('status.successor')}
          statuses={others}
          value={successor}
          onPick={setSuccessor}
          mustPick
        />
      )}
      {!inUse && <WriteNotice progress={progress} />}
      <Group gap="xs">
        <Button color="red" loading={busy} disabled={asksSuccessor && successor === null} onClick={remove}>
          {card('common.delete')}
        </Button>
        <Button variant="default" onClick={onDone} data-autofocus>
          {card('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Deleting, and what the service answered: `inUse` while its last answer was that clients stand in the status. */
function useDeletion({ status, onDone }: DeleteStatusProps) {
  const ask = useAsk();
  const queries = useQueryClient();
  const [successor, setSuccessor] = useState<string | null>(null);
  const [asksSuccessor, setAsksSuccessor] = useState(false);
  const { progress, run, busy } = useWrite<null>({
    onStale: () => void queries.invalidateQueries({ queryKey: keys.statuses }),
    onSaved: () => {
      void queries.invalidateQueries({ queryKey: keys.statuses });
      void queries.invalidateQueries({ queryKey: ['clients'] });
      onDone();
    },
  });
  const inUse = progress.phase === 'refused' && slugOf(progress.problem) === 'status-in-use' ? progress.problem : null;
  if (inUse && !asksSuccessor) setAsksSuccessor(true);
  const path = `/statuses/${status.id}${successor ? `?successorId=${successor}` : ''}`;
  const send = (version: number) => written(ask<null>(path, { method: 'DELETE', version }));
  const remove = () => void run(send, status.version);
  return { remove, inUse, asksSuccessor, successor, setSuccessor, progress, busy };
}
