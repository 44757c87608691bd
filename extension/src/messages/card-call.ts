import type { CardBackend } from '@okolo/card';

/** The methods of the card's backend that are answered by the background; `subscribe` is a port instead. */
export type CardMethod = Exclude<keyof CardBackend, 'subscribe'>;

/** One call of the card, as a message. */
export type CardCall = {
  [M in CardMethod]: {
    readonly method: M;
    readonly args: Parameters<NonNullable<CardBackend[M]>>;
  };
}[CardMethod];
