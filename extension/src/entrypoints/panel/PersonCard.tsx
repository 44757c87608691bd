import { Skeleton, Stack } from '@mantine/core';
import { ClientCard, strangerDrafts } from '@okolo/card';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../messages/ask';
import type { Subject } from '../../messages/protocol';
import { useOwnPage } from '../../ui/own-page';
import { profileOf, Stranger } from './Stranger';
import { KnownByIcon, NobodyKnows } from './Unanswered';
import { clientOfKey } from './use-ahead';

/** The card of a person: a client's, or the form that makes a client of a stranger. */
export function PersonCard({ subject }: { subject: Subject }) {
  const queries = useQueryClient();
  const { port, connection } = useOwnPage();
  const queryKey = clientOfKey(subject.person);
  const { data } = useQuery({ queryKey, queryFn: () => ask('panel.clientOf', { person: subject.person }) });
  // Whoever was deleted here stays on the screen, with the way back, until somebody else is shown.
  const [deletedId, setDeletedId] = useState<string | null>(null);
  const isWell = connection?.state === 'connected';
  const wasWell = useRef(isWell);
  useEffect(() => {
    const again = () => void queries.invalidateQueries({ queryKey: ['clientOf'] });
    if (wasWell.current !== isWell) again();
    wasWell.current = isWell;
    return port.listen((push) => push.kind === 'change' && push.change.kind !== 'outbox' && again());
  }, [port, queries, isWell]);

  const source = { link: subject.link, ...(subject.quote ? { quote: subject.quote } : {}) };
  if (!data) return <Waiting />;
  if ('unknown' in data) return <NobodyKnows name={subject.name} />;
  const show = (clientId: string | null) => queries.setQueryData(queryKey, { clientId });
  const clientId = deletedId ?? data.clientId;
  if (clientId === null) return <Stranger subject={subject} source={source} onClient={show} />;
  return (
    <ClientCard
      clientId={clientId}
      source={source}
      network={subject.person.network}
      readOnlyIsSaid
      unread={data.mark && <KnownByIcon name={subject.name} mark={data.mark} source={source} />}
      former={strangerDrafts([profileOf(subject)])}
      onDeleted={(isDeleted) => setDeletedId(isDeleted ? clientId : null)}
    />
  );
}

function Waiting() {
  return (
    <Stack gap="sm" aria-busy="true">
      <Skeleton height={28} width="70%" />
      <Skeleton height={36} />
      <Skeleton height={90} />
    </Stack>
  );
}
