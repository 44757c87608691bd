import type { CardCall, ReadAction } from '@okolo/card/calls';

/** What the panel asks of the background besides writes: reads, and what the manager decides about the outbox. */
export type DeskCall = CardCall<ReadAction | 'outbox' | 'retry' | 'discard'>;
