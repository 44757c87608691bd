import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { ClientView, FieldView, ManagerView, Me, Page, Problem, StatusView, TagView } from '../api/types';
import type { OutboxItem } from '../backend';
import { problemIn } from '../problem';
import { keys, touchedBy } from './keys';
import { useBackend } from './surroundings';

/** What hardly changes, and tells when it does, needs no asking again at every glance. */
const SELDOM = { staleTime: 5 * 60_000 };

export function useMe(): Me | undefined {
  const backend = useBackend();
  return useQuery({ queryKey: keys.me, queryFn: () => backend.me(), ...SELDOM }).data;
}

/** In the project's order; empty until they are there. */
export function useStatuses(): readonly StatusView[] {
  const backend = useBackend();
  return useQuery({ queryKey: keys.statuses, queryFn: () => backend.statuses(), ...SELDOM }).data ?? [];
}

/** Inactive ones included; empty until they are there. */
export function useManagers(): readonly ManagerView[] {
  const backend = useBackend();
  return useQuery({ queryKey: keys.managers, queryFn: () => backend.managers(), ...SELDOM }).data ?? [];
}

/** A client; `wanted` is false once it is known to be gone, so that nobody asks for it in vain. */
export function useClient(
  clientId: string,
  wanted = true,
): { client: ClientView | undefined; problem: Problem | null } {
  const backend = useBackend();
  const waiting = useUnsent(clientId);
  const { data, error, isFetching } = useQuery({
    queryKey: keys.client(clientId),
    queryFn: () => backend.client(clientId),
    enabled: wanted,
  });
  // While it is asked again the problem stays what it was: a skeleton instead would take the field from under the hands of who writes.
  const last = useRef<{ clientId: string; problem: Problem | null }>({ clientId, problem: null });
  const isAskedAgain = isFetching && !data && last.current.clientId === clientId;
  if (!isAskedAgain) last.current = { clientId, problem: error && !data ? problemIn(error) : null };
  // What was chosen stays chosen while it waits, also when what was read last is all there is.
  const expected = JSON.stringify(waiting.flatMap((item) => item.expected ?? []));
  const client = useMemo(() => data && Object.assign({}, data, ...JSON.parse(expected)), [data, expected]);
  return { client, problem: last.current.problem };
}

/** The words the project sorts its clients by; empty until they are there. */
export function useTags(): readonly TagView[] {
  const backend = useBackend();
  return useQuery({ queryKey: keys.tags, queryFn: () => backend.tags(), ...SELDOM }).data?.items ?? [];
}

/** What the project wants to know of its clients, in its order, without what it no longer asks; empty until they are there. */
export function useFields(): readonly FieldView[] {
  const backend = useBackend();
  const { data } = useQuery({ queryKey: keys.fields, queryFn: () => backend.fields(), ...SELDOM });
  return (data?.items ?? []).filter(({ retired }) => !retired);
}

/** Has everything that is shown of a client read again, after something of it was written. */
export function useClientRefresh(clientId: string): () => void {
  const queries = useQueryClient();
  return () => {
    for (const queryKey of [...touchedBy({ kind: 'client', clientId }), keys.outbox])
      void queries.invalidateQueries({ queryKey });
  };
}

/** Writes on the way, as long as the surroundings have an outbox. */
export function useOutbox(): readonly OutboxItem[] {
  const backend = useBackend();
  const { data } = useQuery({ queryKey: keys.outbox, queryFn: async () => (await backend.outbox?.()) ?? [] });
  return data ?? [];
}

/** What was written about a client and has not been sent, in order. */
export function useUnsent(clientId: string): readonly OutboxItem[] {
  return useOutbox().filter((item) => item.clientId === clientId && item.state !== 'refused');
}

/** A list that grows by "show more". */
export interface GrowingList<T> {
  readonly items: readonly T[];
  readonly ready: boolean;
  readonly problem: Problem | null;
  /** Null at the end of the list. */
  readonly more: (() => void) | null;
  readonly growing: boolean;
}

/** Asks for a list page by page with the cursor each page ends with. */
export function useGrowingList<T>(
  queryKey: readonly unknown[],
  fetchPage: (cursor?: string) => Promise<Page<T>>,
): GrowingList<T> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => fetchPage(pageParam ?? undefined),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
  return {
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    ready: query.isSuccess,
    problem: query.error && !query.data ? problemIn(query.error) : null,
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    growing: query.isFetchingNextPage,
  };
}
