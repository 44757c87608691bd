import type { CardPart, StatusLook } from '@okolo/card';

/** A piece of a client's card in which words were found, as plain text. */
export interface FoundPart {
  readonly part: CardPart;
  readonly text: string;
  /** Where the words stand in it, in UTF-16 units. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A client that a search has found, as lists show them. */
export interface FoundClient {
  readonly clientId: string;
  readonly name: string;
  readonly look: StatusLook;
  /** Of the status; empty when the client has none. */
  readonly caption: string;
  readonly owner: 'me' | 'colleague' | 'nobody';
  /** The colleague's name; empty otherwise. */
  readonly ownerName: string;
  readonly blocked: boolean;
  /** Whether it is known where a conversation with them would be. */
  readonly hasConversation: boolean;
  /** Where the words were found besides the name; at most two. */
  readonly parts: readonly FoundPart[];
}

/** Best first. `complete` is false while the service builds its index: there may be more. */
export interface SearchAnswer {
  readonly clients: readonly FoundClient[];
  readonly complete: boolean;
}
