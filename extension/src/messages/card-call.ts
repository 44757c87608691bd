import type { CardBackend, WriteAction } from '@okolo/card';

type Method = Exclude<keyof CardBackend, 'subscribe'>;

/** One call of the card's backend, as a message. */
export type CardCall<M extends Method = Method> = {
  [K in M]: {
    readonly method: K;
    readonly args: Parameters<NonNullable<CardBackend[K]>>;
  };
}[M];

export type WriteCall = CardCall<WriteAction>;
export type ReadCall = CardCall<Exclude<Method, WriteAction>>;
export type CardMethod = Method;
