import { Stack, Switch, Text, Tooltip } from '@mantine/core';
import { useState } from 'react';
import type { EventView } from '../api/types';
import { keys } from '../frame/keys';
import { PlainList } from '../frame/PlainList';
import { useGrowingList, useManagers, useMe, useStatuses } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useFormats } from '../language/formats';
import { useCardWords, useHasWords } from '../language/words';
import { StatusMoves } from '../status/StatusMoves';
import { describe } from './describe';

/** What happened to a client, newest first: everything, or only how the status went. */
export function History({ clientId }: { clientId: string }) {
  const words = useCardWords();
  const [moves, setMoves] = useState(false);
  return (
    <Stack gap="xs">
      <Switch
        size="xs"
        label={<Text size="xs">{words('event.onlyMoves')}</Text>}
        checked={moves}
        onChange={(event) => setMoves(event.currentTarget.checked)}
      />
      {moves ? <StatusMoves clientId={clientId} /> : <Events clientId={clientId} />}
    </Stack>
  );
}

function Events({ clientId }: { clientId: string }) {
  const words = useCardWords();
  const backend = useBackend();
  const list = useGrowingList(keys.events(clientId), (cursor) => backend.events(clientId, cursor));
  return (
    <PlainList list={list} none={words('event.none')}>
      {(event) => <EventLine key={event.seq} event={event} />}
    </PlainList>
  );
}

function EventLine({ event }: { event: EventView }) {
  const words = useCardWords();
  const me = useMe();
  const formats = useFormats(me?.account.zone);
  const [statuses, managers] = [useStatuses(), useManagers()];
  const names = { statuses, managers, language: formats.language, has: useHasWords() };
  const said = describe(event, { ...names, noStatus: words('status.none'), nobody: words('common.nobody') });
  const who = managers.find(({ id }) => id === event.managerId)?.name ?? words('common.someone');
  return (
    <li>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {words(said.kind)}
        {said.after !== null && ': '}
        {said.before !== null && said.after !== null
          ? words('event.change', { before: said.before, after: said.after })
          : said.after}
      </Text>
      <Text size="xs" c="dimmed">
        {who}
        {event.via !== 'CABINET' && ` ${words(`event.via.${event.via}`)}`} ·{' '}
        <Tooltip label={formats.moment(event.at)}>
          <time dateTime={event.at}>{formats.ago(event.at)}</time>
        </Tooltip>
      </Text>
    </li>
  );
}
