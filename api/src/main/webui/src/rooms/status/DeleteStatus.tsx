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

/** Deletes a status. Clients who stand in it get another one, which is asked for only when there are such clients. */
export function DeleteStatus({ status, onDone }: { status: StatusView; onDone: () => void }) {
  const words = useWords();
  const card = useCardWords();
  const ask = useAsk();
  const queries = useQueryClient();
  const others = useStatuses().filter(({ id }) => id !== status.id);
  const [successor, setSuccessor] = useState<string | null>(null);
  const caption = captionOf(status, useFormats().language);
  const { progress, run, busy } = useWrite<null>({
    onStale: () => void queries.invalidateQueries({ queryKey: keys.statuses }),
    onSaved: () => {
      void queries.invalidateQueries({ queryKey: keys.statuses });
      void queries.invalidateQueries({ queryKey: ['clients'] });
      onDone();
    },
  });
  const inUse = progress.phase === 'refused' && slugOf(progress.problem) === 'status-in-use' ? progress.problem : null;
  const [asked, setAsked] = useState(false);
  if (inUse && !asked) setAsked(true);
  const query = successor ? `?successorId=${successor}` : '';
  const remove = () =>
    void run(
      (version) => written(ask<null>(`/statuses/${status.id}${query}`, { method: 'DELETE', version })),
      status.version,
    );
  return (
    // The list of successors needs room: a window cuts off what opens beyond it.
    <Stack mih={asked ? 460 : 0}>
      <Text>{words('status.deleteQuestion', { caption })}</Text>
      {inUse && <Text fw={600}>{words('status.inUse', { count: inUse.clients ?? 0 })}</Text>}
      {asked && (
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
        <Button color="red" loading={busy} disabled={asked && successor === null} onClick={remove}>
          {card('common.delete')}
        </Button>
        <Button variant="default" onClick={onDone} data-autofocus>
          {card('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
