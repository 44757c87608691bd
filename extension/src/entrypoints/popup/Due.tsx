import { Anchor, Stack, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type AgendaItem, isDue, keyOf } from '../../messages/agenda';
import { ask } from '../../messages/ask';
import { useOwnPage } from '../../ui/own-page';
import { useWords } from '../../ui/words';
import { DueLine } from './DueLine';
import type { OpenClient } from './open-client';

/** So many of what comes next are enough at a glance. */
const NEXT = 3;
/** What becomes due while one looks, moves up (ms). */
const LOOK_AGAIN = 20_000;

/** What is due, what comes later today, and what comes next. `first` is shown above all others. */
export function Due({ first, onOpen }: { first?: string | undefined; onOpen: OpenClient }) {
  const words = useWords();
  const items = useAgenda();
  const now = useNow();
  const { connection } = useOwnPage();
  const [isWhole, setWhole] = useState(false);
  const zone = connection?.me?.account.zone ?? 'UTC';
  const due = items.filter((item) => isDue(item, now, zone));
  const ordered = [...due.filter((item) => keyOf(item) === first), ...due.filter((item) => keyOf(item) !== first)];
  const later = items.filter((item) => !isDue(item, now, zone));
  const shown = isWhole ? later : later.slice(0, NEXT);
  return (
    <Stack gap={4}>
      <Title order={2} size="sm">
        {due.length > 0 ? `${words('popup.due')}: ${due.length}` : words('popup.nothingDue')}
      </Title>
      <Lines items={ordered} onOpen={onOpen} isDue />
      {later.length > 0 && (
        <Title order={2} size="sm" mt={4}>
          {words('popup.next')}
        </Title>
      )}
      <Lines items={shown} onOpen={onOpen} />
      {shown.length < later.length && (
        <Anchor component="button" size="sm" onClick={() => setWhole(true)} style={{ alignSelf: 'start' }}>
          {words('popup.all', { count: later.length - shown.length })}
        </Anchor>
      )}
    </Stack>
  );
}

function Lines(props: { items: readonly AgendaItem[]; onOpen: OpenClient; isDue?: boolean }) {
  const { items, onOpen, isDue: isNow = false } = props;
  if (items.length === 0) return null;
  return (
    <Stack gap={4} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
      {items.map((item) => (
        <DueLine key={keyOf(item)} item={item} isDue={isNow} onOpen={onOpen} />
      ))}
    </Stack>
  );
}

function useAgenda(): readonly AgendaItem[] {
  const { port } = useOwnPage();
  const queries = useQueryClient();
  const queryKey = ['agenda'];
  const { data } = useQuery({ queryKey, queryFn: () => ask('popup.agenda', null) });
  useEffect(
    () => port.listen((push) => push.kind === 'agenda' && queries.setQueryData(['agenda'], push.items)),
    [port, queries],
  );
  return data ?? [];
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, []);
  return now;
}
