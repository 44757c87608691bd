import type { NetworkId } from '@okolo/card/api';

/** The networks Okolo knows are those of the service's API. */
export type { NetworkId };

/**
 * Who a person is to a network. At least one of the two is there. The id is the truth (decimal digits); the handle is
 * a dated alias, in lower case, without a slash or an `@`.
 */
export interface PersonKey {
  readonly network: NetworkId;
  readonly id?: string;
  readonly handle?: string;
}

/** How an icon is put at a place without moving the page. */
export type SlotKind =
  /** After the anchor, as its next sibling, in the flow of the text, in a box of no size. */
  | 'after'
  /** As the last child of the anchor (a heading or name container). */
  | 'inside'
  /** Over a corner of the anchor (an avatar or a row that is one link), absolutely placed. */
  | 'over';

/** One place where a person stands on the page: it gets one icon. */
export interface Place {
  readonly person: PersonKey;
  /** The name as shown, without presence texts; empty when only an avatar stands there. */
  readonly name: string;
  /** The element that the icon is put at. The same element is never the anchor of two places. */
  readonly anchor: Element;
  readonly slot: SlotKind;
  /** The surface that found it (`comment`, `dialog-row`, …), for the health line and for tests. */
  readonly surface: string;
}

/** What reading a page or a part of it gives. */
export interface Reading {
  readonly places: readonly Place[];
  /** Pairs of id and handle that stood together: they name one person. */
  readonly pairs: readonly PersonKey[];
}

/**
 * What holds for a whole document: who is signed in, whose page it is, which handles are communities'. Opaque to
 * others. It is made by `survey` and good for the readings that follow at once; a new one is needed when the page has
 * changed or has another address.
 */
export interface Survey {
  readonly address: string;
  /**
   * Looks through the document, each for one thing. Whoever wants to give the page its turns in between calls them one
   * by one; whatever was not looked for before a reading is looked for then.
   */
  readonly steps: ReadonlyArray<() => void>;
}

/** One social network on its own pages: three questions, answered from the page alone, without changing it. */
export interface PageNetwork {
  readonly id: NetworkId;
  /** Which issue of the adapter it is, a date. */
  readonly revision: string;
  /**
   * The people shown in the document now. Pure: reads only. `root` narrows the work to a part of the page that has
   * changed, or to elements that stand beside each other (at least one); the places found are the same as those that
   * reading the whole document would find within it. Whoever reads
   * many parts in a row makes one survey for all of them; without it each reading makes its own, which looks through
   * the whole document.
   */
  read(root: ParentNode | readonly Element[], url: URL, survey?: Survey): Reading;
  /** Looks through the whole document once, for several readings of its parts. */
  survey(document: Document, url: URL): Survey;
  /** The person whose page or conversation is open, if the address or the page (as the survey saw it, if given) tells. */
  openPerson(url: URL, document: Document, survey?: Survey): { person: PersonKey; name: string } | null;
}

/** One social network, also as it is seen from elsewhere. */
export interface Network extends PageNetwork {
  /** Whether this address belongs to the network (its hosts, and its practice pages). */
  isHere(url: URL): boolean;
  /** The public address of a person's profile. */
  profileUrl(person: PersonKey): string;
}
