import { Button, Stack, Text, Tooltip } from '@mantine/core';
import { useId, useState } from 'react';
import type { EventView } from '../api/types';
import { Glyph } from '../frame/Glyph';
import { keys } from '../frame/keys';
import { ProblemNotice } from '../frame/ProblemNotice';
import { useGrowingList, useManagers, useMe, useStatuses } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useFormats } from '../language/formats';
import { useCardWords, useHasWords } from '../language/words';
import { describe } from './describe';

/** What happened to a client, newest first; asked for only when somebody looks. */
export function History({ clientId }: { clientId: string }) {
  const words = useCardWords();
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <Stack gap="xs" component="section">
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
          rightSection={<Glyph name={open ? 'up' : 'down'} size={12} />}
        >
          {words('event.title')}
        </Button>
      </div>
      <div id={list}>{open && <Events clientId={clientId} />}</div>
    </Stack>
  );
}

function Events({ clientId }: { clientId: string }) {
  const words = useCardWords();
  const backend = useBackend();
  const { items, ready, problem, more, growing } = useGrowingList(keys.events(clientId), (cursor) =>
    backend.events(clientId, cursor),
  );
  if (problem) return <ProblemNotice problem={problem} />;
  return (
    <Stack gap="xs">
      {ready && items.length === 0 && <Text size="sm">{words('event.none')}</Text>}
      <Stack gap="xs" component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {items.map((event) => (
          <EventLine key={event.seq} event={event} />
        ))}
      </Stack>
      {more && (
        <Button variant="default" size="compact-sm" loading={growing} onClick={more}>
          {words('common.more')}
        </Button>
      )}
    </Stack>
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
