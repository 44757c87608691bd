import { useQueryClient } from '@tanstack/react-query';
import type { ClientView } from '../api/types';
import { keys } from '../frame/keys';
import { type Send, useWrite } from '../frame/use-write';

/**
 * One kind of write upon a client, sent with the version that is shown (or an older one, of what was being edited).
 * What is `expected` is shown at once, and taken back when the service refuses; a saved answer and a faster colleague's
 * state take its place. Of a queued change the outbox says that it waits.
 */
export function useClientWrite(client: ClientView) {
  const queries = useQueryClient();
  const key = keys.client(client.id);
  const show = (view: ClientView) => {
    queries.setQueryData(key, view);
    void queries.invalidateQueries({ queryKey: keys.events(client.id) });
    void queries.invalidateQueries({ queryKey: keys.part(client.id) });
  };
  const { progress, run, busy } = useWrite<ClientView>({
    onSaved: show,
    onStale: (current) => show(current as ClientView),
    onQueued: () => void queries.invalidateQueries({ queryKey: keys.outbox }),
  });
  const expecting = (send: Send<ClientView>, expected: Partial<ClientView>): Send<ClientView> => {
    return async (upon) => {
      const before = queries.getQueryData<ClientView>(key);
      queries.setQueryData<ClientView>(key, (shown) => shown && { ...shown, ...expected });
      const written = await send(upon);
      if (written.state === 'refused')
        queries.setQueryData<ClientView>(key, (shown) => (shown?.version === before?.version ? before : shown));
      return written;
    };
  };
  const write = (
    send: Send<ClientView>,
    expected: Partial<ClientView> = {},
    undo?: { readonly send: Send<ClientView>; readonly expected: Partial<ClientView> },
  ): Promise<boolean> => run(expecting(send, expected), client.version, undo && expecting(undo.send, undo.expected));
  return { progress, write, run, busy };
}
