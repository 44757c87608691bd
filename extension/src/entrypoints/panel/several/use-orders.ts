import { type PeopleActionView, type PersonOutcome, useBackend, useMe } from '@okolo/card';
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '../../../messages/ask';
import { useOwnPage } from '../../../ui/own-page';

const KEY = 'orders';
/** How often it is asked how far an order has come (ms). */
const PACE = 1000;
/** Older ones are looked for in the cabinet (ms). */
const RECENT = 24 * 3_600_000;

/** Whether the service is still at it. */
export function isRunning({ state }: Pick<PeopleActionView, 'state'>): boolean {
  return state === 'RUNNING' || state === 'UNDOING';
}

/** What the manager did to several people last, and how far it has come; undefined when there is nothing of late. */
export function useLastOrder(): PeopleActionView | undefined {
  const backend = useBackend();
  const me = useMe();
  const queries = useQueryClient();
  const { port } = useOwnPage();
  const managerId = me?.manager.id;
  const { data } = useQuery({
    queryKey: [KEY, managerId],
    queryFn: managerId ? () => backend.peopleActions(managerId, 1) : skipToken,
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? PACE : false),
  });
  useEffect(
    () =>
      port.listen(({ kind }) => {
        if (kind === 'selection') void queries.invalidateQueries({ queryKey: [KEY] });
      }),
    [port, queries],
  );
  return data?.items.find(({ createdAt }) => Date.parse(createdAt) > Date.now() - RECENT);
}

/** Has it asked again at once. */
export function useOrdersRefresh(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [KEY] });
}

/** What became of everybody in an order, and what they were called; empty while it goes on. */
export function useOutcomes(order: PeopleActionView): {
  readonly outcomes: readonly PersonOutcome[];
  readonly names: readonly string[];
} {
  const backend = useBackend();
  const enabled = !isRunning(order);
  const { data: outcomes } = useQuery({
    queryKey: ['outcomes', order.id, order.state],
    queryFn: () => backend.peopleOutcomes(order.id),
    enabled,
  });
  const { data: names } = useQuery({
    queryKey: ['names', order.id],
    queryFn: () => ask('panel.namesOf', { orderId: order.id }),
    enabled,
  });
  return { outcomes: outcomes?.items ?? [], names: names ?? [] };
}
