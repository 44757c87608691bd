import type { ClientView } from '@okolo/card';
import type { Ahead } from '../messages/ahead';
import type { DeskPush, Subject } from '../messages/protocol';
import type { PersonKey } from '../networks/network';
import type { Desk } from './desk';
import type { Directory } from './service/directory';
import type { Watch } from './watch';

interface AheadNeeds {
  readonly watch: Pick<Watch, 'marksOf'>;
  readonly desk: Pick<Desk, 'call'>;
  readonly directory: Pick<Directory, 'get'>;
}

/** Tells the panel of a tab whom it is about, and what it will want of them first, before it asks. */
export async function tellSubject(
  { tabId, subject }: { readonly tabId: number; readonly subject: Subject },
  needs: AheadNeeds,
  tell: (push: DeskPush) => void,
): Promise<void> {
  tell({ kind: 'subject', tabId, subject });
  try {
    const ahead = await askAhead(subject.person, needs);
    if (ahead) tell({ kind: 'ahead', tabId, ahead });
  } catch {
    // What goes wrong here goes wrong again when the panel itself asks, and is said there.
  }
}

/** Null when nobody knows whose client it is. */
async function askAhead(person: PersonKey, { watch, desk, directory }: AheadNeeds): Promise<Ahead | null> {
  const [mark] = await watch.marksOf([person]);
  if (mark === undefined || mark === 'unknown') return null;
  if (mark === null) return { person, clientOf: { clientId: null, mark }, card: null };
  const { clientId } = mark;
  const [client, { statuses, managers }] = await Promise.all([
    desk.call({ method: 'client', args: [clientId] }) as Promise<ClientView>,
    directory.get(),
  ]);
  return { person, clientOf: { clientId, mark }, card: { client, statuses, managers } };
}
