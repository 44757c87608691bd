import type { CardBackend, Written } from '../backend';
import { READS, type ReadAction, WRITES, type WriteAction } from './actions';

export type { ReadAction, WriteAction } from './actions';

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
  const reads = READS.map((method) => [method, (...args: unknown[]) => read({ method, args } as ReadCall)]);
  const writes = WRITES.map((method) => [method, (...args: unknown[]) => write({ method, args } as WriteCall)]);
  return Object.fromEntries([...reads, ...writes]);
}
