import { keys } from '@okolo/card';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Ahead } from '../../messages/ahead';
import type { ConnectionView } from '../../messages/protocol';
import type { PersonKey } from '../../networks/network';
import { useOwnPage } from '../../ui/own-page';

/** The name under which it is kept whose client somebody is. */
export const clientOfKey = (person: PersonKey) => ['clientOf', person];

/** What the background has told before it was asked is there at once; what is shown of it is asked for all the same. */
export function useAhead(): void {
  const queries = useQueryClient();
  const { port, connection } = useOwnPage();
  // Once before the first drawing, for which an effect would come too late.
  useState(() => keepAhead(queries, port.last('ahead')?.ahead, connection));
  useEffect(() => {
    keepAhead(queries, port.last('ahead')?.ahead, connection);
    return port.listen((push) => push.kind === 'ahead' && keepAhead(queries, push.ahead, connection));
  }, [queries, port, connection]);
}

function keepAhead(queries: QueryClient, ahead: Ahead | undefined, connection: ConnectionView | null): void {
  if (connection?.me) keepFirst(queries, keys.me, connection.me);
  if (!ahead) return;
  keepFirst(queries, clientOfKey(ahead.person), ahead.clientOf);
  if (!ahead.card) return;
  keepFirst(queries, keys.statuses, ahead.card.statuses);
  keepFirst(queries, keys.managers, ahead.card.managers);
  keepFirst(queries, keys.client(ahead.card.client.id), ahead.card.client);
}

/** What was asked for is newer than what was told unasked. */
function keepFirst(queries: QueryClient, queryKey: readonly unknown[], data: unknown): void {
  if (queries.getQueryData(queryKey) === undefined) queries.setQueryData(queryKey, data);
}
