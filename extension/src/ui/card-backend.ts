import type { CardBackend, Drafts, Written } from '@okolo/card';
import { problemIn } from '@okolo/card/problem';
import { ask } from '../messages/ask';
import type { ReadCall, WriteCall } from '../messages/card-call';
import type { DeskPort } from './desk-port';

type Reads = Pick<CardBackend, ReadCall['method'] & keyof CardBackend>;

async function read<T>(call: ReadCall): Promise<T> {
  return (await ask('panel.read', call)) as T;
}

/**
 * Hands a write to the background. When the worker dies over it, the same write is handed over once more: its id
 * keeps it from being done twice.
 */
async function write<T>(call: WriteCall): Promise<Written<T>> {
  const id = crypto.randomUUID();
  const written = await ask('panel.write', { id, call })
    .catch(() => ask('panel.write', { id, call }))
    .catch((error): Written<unknown> => ({ state: 'refused', problem: problemIn(error) }));
  if (written.state === 'refused') void ask('panel.tookRefusal', { id }).catch(() => {});
  return written as Written<T>;
}

/** The card's backend for the panel: everything goes by message to the background, which has the outbox. */
export function panelBackend(port: DeskPort): CardBackend & Required<Reads> {
  return {
    me: () => read({ method: 'me', args: [] }),
    statuses: () => read({ method: 'statuses', args: [] }),
    managers: () => read({ method: 'managers', args: [] }),
    client: (...args) => read({ method: 'client', args }),
    notes: (...args) => read({ method: 'notes', args }),
    events: (...args) => read({ method: 'events', args }),
    outbox: () => read({ method: 'outbox', args: [] }),
    retry: (...args) => read({ method: 'retry', args }),
    discard: (...args) => read({ method: 'discard', args }),
    addClient: (...args) => write({ method: 'addClient', args }),
    editClient: (...args) => write({ method: 'editClient', args }),
    deleteClient: (...args) => write({ method: 'deleteClient', args }),
    restoreClient: (...args) => write({ method: 'restoreClient', args }),
    setStatus: (...args) => write({ method: 'setStatus', args }),
    setOwner: (...args) => write({ method: 'setOwner', args }),
    setBlocked: (...args) => write({ method: 'setBlocked', args }),
    addProfile: (...args) => write({ method: 'addProfile', args }),
    removeProfile: (...args) => write({ method: 'removeProfile', args }),
    addNote: (...args) => write({ method: 'addNote', args }),
    editNote: (...args) => write({ method: 'editNote', args }),
    deleteNote: (...args) => write({ method: 'deleteNote', args }),
    subscribe: (listener) => port.listen((push) => push.kind === 'change' && listener(push.change)),
  };
}

/** Drafts live with the background, so that a closed panel, a reload and an update do not lose them. */
export const panelDrafts: Drafts = {
  read: (key) => ask('panel.draft', { key }),
  write: async (key, text) => void (await ask('panel.keepDraft', { key, text })),
};
