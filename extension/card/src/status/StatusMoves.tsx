import { Text } from '@mantine/core';
import type { StatusMove } from '../api/types';
import { keys } from '../frame/keys';
import { PlainList } from '../frame/PlainList';
import { useGrowingList, useManagers, useMe, useStatuses } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useFormats } from '../language/formats';
import { captionOf } from '../language/languages';
import { useCardWords } from '../language/words';

/** How a client went from one status to another: when, by whom, and why. */
export function StatusMoves({ clientId }: { clientId: string }) {
  const words = useCardWords();
  const backend = useBackend();
  const list = useGrowingList(keys.part(clientId, 'moves'), (cursor) => backend.moves(clientId, cursor));
  return (
    <PlainList list={list} none={words('event.none')}>
      {(move) => <Move key={move.seq} move={move} />}
    </PlainList>
  );
}

function Move({ move }: { move: StatusMove }) {
  const words = useCardWords();
  const formats = useFormats(useMe()?.account.zone);
  const [statuses, managers] = [useStatuses(), useManagers()];
  const caption = (id: string | null) => {
    const status = statuses.find((one) => one.id === id);
    return status ? captionOf(status, formats.language) : words(id === null ? 'status.none' : 'status.former');
  };
  const who = managers.find(({ id }) => id === move.managerId)?.name ?? words('common.someone');
  return (
    <li>
      <Text size="sm">
        {words('event.change', { before: caption(move.fromStatusId), after: caption(move.toStatusId) })}
      </Text>
      {move.reason && (
        <Text size="sm" fs="italic">
          {move.reason}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {who} · <time dateTime={move.at}>{formats.moment(move.at)}</time>
      </Text>
    </li>
  );
}
