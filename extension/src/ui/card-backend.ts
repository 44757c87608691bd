import type { CardBackend, Drafts, Written } from '@okolo/card';
import { backendOf, type WriteCall } from '@okolo/card/calls';
import { problemIn } from '@okolo/card/problem';
import { ask } from '../messages/ask';
import type { DeskCall } from '../messages/card-call';
import type { DeskPort } from './desk-port';

async function read<T>(call: DeskCall): Promise<T> {
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
  if (written.state !== 'refused') return written as Written<T>;
  return { ...written, take: () => void ask('panel.tookRefusal', { id }).catch(() => {}) };
}

/** The card's backend for the panel: everything goes by message to the background, which has the outbox. */
export function panelBackend(port: DeskPort): Required<Omit<CardBackend, 'personalFile'>> {
  return {
    ...backendOf({ read, write }),
    insertMessage: (text) => ask('panel.insert', { text, tabId: port.beside }),
    outbox: () => read({ method: 'outbox', args: [] }),
    retry: (...args) => read({ method: 'retry', args }),
    discard: (...args) => read({ method: 'discard', args }),
    subscribe: (listener) => port.listen((push) => push.kind === 'change' && listener(push.change)),
  };
}

/** Drafts live with the background, so that a closed panel, a reload and an update do not lose them. */
export const panelDrafts: Drafts = {
  read: (key) => ask('panel.draft', { key }),
  write: async (key, text) => void (await ask('panel.keepDraft', { key, text })),
};
