import type { CardBackend, WriteAction, Written } from '../backend';

/** What the card reads from the service. */
export type ReadAction = 'me' | 'statuses' | 'managers' | 'client' | 'notes' | 'events';

/** What each method of the card's backend is called with. */
export type CallArgs = { readonly [M in keyof CardBackend]-?: Parameters<NonNullable<CardBackend[M]>> };

/** One call of the card's backend, as data. */
export type CardCall<M extends keyof CardBackend> = {
  [K in M]: { readonly method: K; readonly args: CallArgs[K] };
}[M];

export type ReadCall = CardCall<ReadAction>;
export type WriteCall = CardCall<WriteAction>;

/** Takes calls, each in the one way that reads or writes go. A read rejects with a `ProblemError`, a write never does. */
export interface Caller {
  read<T>(call: ReadCall): Promise<T>;
  write<T>(call: WriteCall): Promise<Written<T>>;
}

/** A backend that makes a call of everything it is asked. */
export function backendOf({ read, write }: Caller): Pick<CardBackend, ReadAction | WriteAction> {
  return {
    me: () => read({ method: 'me', args: [] }),
    statuses: () => read({ method: 'statuses', args: [] }),
    managers: () => read({ method: 'managers', args: [] }),
    client: (...args) => read({ method: 'client', args }),
    notes: (...args) => read({ method: 'notes', args }),
    events: (...args) => read({ method: 'events', args }),
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
  };
}
