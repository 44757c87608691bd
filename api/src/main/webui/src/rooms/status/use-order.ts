import { keys, type StatusView, useStatuses, useWrite } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { written } from '../../api/card-backend';
import { useAsk } from '../../frame/cabinet';
import { moved } from './moved';

/** The statuses in order, and moving one: shown at once, put back when the service refuses. */
export function useOrder() {
  const ask = useAsk();
  const queries = useQueryClient();
  const statuses = useStatuses();
  const { progress, run } = useWrite<readonly StatusView[]>({
    onSaved: (list) => queries.setQueryData(keys.statuses, list),
  });
  const move = async (from: number, to: number) => {
    const next = moved(statuses, from, to);
    if (next === statuses) return;
    queries.setQueryData(keys.statuses, next);
    const ids = next.map(({ id }) => id);
    const order = () => ask<{ items: readonly StatusView[] }>('/statuses/order', { method: 'PUT', body: { ids } });
    const taken = await run(() => written(order().then(({ items }) => items)));
    if (!taken) void queries.invalidateQueries({ queryKey: keys.statuses });
  };
  return { statuses, progress, move };
}
