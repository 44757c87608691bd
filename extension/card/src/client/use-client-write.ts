import { useQueryClient } from '@tanstack/react-query';
import type { ClientView } from '../api/types';
import { keys } from '../frame/keys';
import { useWrite } from '../frame/use-write';

/**
 * One kind of write upon a client, sent with the version that is shown (or an older one, of what was being edited). A saved answer and a faster colleague's state
 * are shown at once; a queued change is shown as if it had been made (`expected`), and the outbox says that it waits.
 */
export function useClientWrite(client: ClientView) {
  const queries = useQueryClient();
  const show = (view: ClientView) => {
    queries.setQueryData(keys.client(client.id), view);
    void queries.invalidateQueries({ queryKey: keys.events(client.id) });
  };
  const { progress, run, busy } = useWrite<ClientView>({
    onSaved: show,
    onStale: (current) => show(current as ClientView),
    onQueued: () => void queries.invalidateQueries({ queryKey: keys.outbox }),
  });
  type Send = Parameters<typeof run>[0];
  const write = async (send: Send, expected: Partial<ClientView> = {}, version = client.version): Promise<boolean> => {
    const tracked: Send = async (upon) => {
      const written = await send(upon);
      if (written.state === 'queued')
        queries.setQueryData<ClientView>(keys.client(client.id), (shown) => shown && { ...shown, ...expected });
      return written;
    };
    return run(tracked, version);
  };
  return { progress, write, busy };
}
