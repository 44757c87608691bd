import type { NetworkId, SlotKind } from '../network';

/** The format of adapter data that this engine understands. Data of another format is refused, never guessed at. */
export const FORMAT = 1;

/** What the value of a hook is. */
export type HookKind =
  /** A number: above zero a person, below zero a community. */
  | 'id'
  /** A number as in a messenger: as `id`, and from `chatsFrom` on a group chat. */
  | 'peer'
  /** A handle, without checking it against the reserved words. */
  | 'handle'
  /** An address, whole or only its path, with or without the leading slash (`id1`, `/id1`). */
  | 'address'
  /** Whatever it is, it says that this is no person: a community, an app, an advertisement. */
  | 'community'
  /**
   * A number of which only the sign counts, for what stands beside a name without being its id (whose wall a post is
   * on): below zero the bare handle beside it is a community's, above zero a person's. An id in the row overrules it.
   */
  | 'sign'
  /** Whatever it is, it says that a bare handle beside it is a person's. */
  | 'person'
  /** A conversation's own number: the person that `threads` names for it. */
  | 'thread';

/** Where a page tells whom conversations with numbers of their own are with: JSON in scripts that are not run. */
export interface ThreadTable {
  readonly scripts: string;
  /** Names of calls, lists in the JSON, whose first two long numbers are a conversation and a person. */
  readonly calls: Readonly<Record<string, ThreadCall>>;
  /** Keys below which a text is JSON of its own. */
  readonly nested: readonly string[];
}

export interface ThreadCall {
  readonly first: 'thread' | 'person';
  /** The person is the other one in a conversation of two; else only one of its members. */
  readonly isOne: boolean;
}

/** Where in the page an id, a handle or an address stands outside the links' own addresses. */
export interface Hook {
  /** First go up to the nearest ancestor (or the element itself) that matches; nothing there, nothing read. */
  readonly up?: string;
  /** Then down to the first element inside that matches (or the element itself, if it matches). */
  readonly on?: string;
  readonly attr: string;
  /** A regular expression whose first group (or whole match) is the value; without it the attribute is the value. */
  readonly match?: string;
  readonly as: HookKind;
}

/** How an address of the network is read. The first rule whose path (and query) fits decides. */
export interface AddressRule {
  /** A regular expression on the decoded path, without the trailing slash; its first group is the value. */
  readonly path: string;
  /** Take the value from this query parameter (as digits) instead; the rule fits only if it is there. */
  readonly query?: string;
  /** The rule does not fit if one of these query parameters is there. */
  readonly unless?: readonly string[];
  /** The rule fits only if these query parameters match these expressions. */
  readonly queries?: Readonly<Record<string, string>>;
  /** The rule fits only if the path ends with a slash (true) or does not (false): some networks write communities so. */
  readonly slash?: boolean;
  readonly as: 'id' | 'peer' | 'handle' | 'community' | 'nobody';
}

/** A kind of place where people stand, in one generation of the layout. */
export interface Surface {
  /** `comment`, `dialog-row`, …: several surfaces of different generations may share a name. */
  readonly name: string;
  /** The years or the generation it was seen in; only for people who read the data. */
  readonly era?: string;
  /** The element that holds one place: a row, a header, a card; or the link itself. */
  readonly row: string;
  /**
   * The links (or other elements) inside the row that are the person's name or avatar, best anchor first; `:row` is the
   * row itself. Without it the row itself. Elements of a row nested in this one do not belong to it.
   */
  readonly links?: readonly string[];
  /** Only on pages whose path matches this expression. */
  readonly path?: string;
  /** Rows matching this hold no person; their links are left to nobody. */
  readonly not?: string;
  /** Only on pages where nothing matches this: a guess for layouts that are not known, where a known one is not there. */
  readonly unless?: string;
  /** Where the row tells the id; the first hook that gives something counts. */
  readonly hooks?: readonly Hook[];
  /** The row shows the person of the page (`open` rules), whatever its links say. */
  readonly ofPage?: boolean;
  /** A bare handle is not enough here, since communities stand in such rows too; default: it is. */
  readonly needsId?: boolean;
  /** Where the conversation of two is open, everybody else in such rows is oneself, or the own community. */
  readonly ofTwo?: boolean;
  /** On a community's own page somebody else's bare handle is a guest's, and so a person's. */
  readonly guests?: boolean;
  /** Only the first such row of the document counts. */
  readonly once?: boolean;
  /** Every person in the row has a place (a strip of avatars); default: the row is one place. */
  readonly each?: boolean;
  /** Put the icon at the first element in the row that matches, and not at the best link. */
  readonly anchor?: readonly string[];
  /** Default: `after` a link with text, `over` one without. */
  readonly slot?: SlotKind;
  /** Where the shown name stands, if not in the best link. */
  readonly label?: readonly string[];
}

/** How links outside all surfaces are taken: each one decides alone, by its address and its own hooks. */
export interface Fallback {
  /** What such a place is called, unless one of `named` fits. */
  readonly name: string;
  /** How far, in ancestors, a picture's name may stand from it. */
  readonly reach: number;
  /** Links that are never a person's place. */
  readonly not: readonly string[];
  /** Links that may be known by a bare handle; without this only those with an id are taken. */
  readonly handles?: readonly string[];
  /**
   * What speaks for a bare handle in such a link or in its row, the strongest first; a row is at most five ancestors
   * away and names nobody else. Without it such a handle proves nothing.
   */
  readonly proofs?: readonly Hook[];
  /** Links that are only a picture, although a text (presence, a badge) is hidden in them. */
  readonly pictures?: readonly string[];
  /** Links with a text that are a whole row or card: the icon goes over them. */
  readonly over?: readonly string[];
  /** Where the name stands in such a row; default: its whole text. */
  readonly label?: readonly string[];
  /** What places are called by where they stand; the first that fits decides. */
  readonly named?: readonly { readonly within: string; readonly name: string }[];
}

/** How the person of the page or of the open conversation is found. The first rule that fits and tells, decides. */
export interface OpenRule {
  readonly name: string;
  /** The rule fits only if the path matches. */
  readonly path?: string;
  /** The rule fits only if these query parameters match these expressions. */
  readonly queries?: Readonly<Record<string, string>>;
  /** The rule fits only if something matches this in the document. */
  readonly when?: string;
  /** The rule does not fit if something matches this. */
  readonly unless?: string;
  /**
   * Read the address: `as: 'address'` by the address rules, else the first group of `path` or the parameter `query`;
   * with `match`, what that finds in this text, also as an address.
   */
  readonly address?: { readonly query?: string; readonly match?: string; readonly as: HookKind };
  /** Read the document; joined with what the address told. */
  readonly hooks?: readonly Hook[];
  /** Where the name stands. */
  readonly label?: readonly string[];
}

/** The adapter of a network: data only, JSON, replaceable by the service. Selectors are CSS, expressions are strings. */
export interface AdapterData {
  readonly format: number;
  /** Which issue of the data it is, a date; for the health line. */
  readonly revision: string;
  readonly network: NetworkId;
  /** Hosts of pages and of addresses in links. */
  readonly hosts: readonly string[];
  /** Beginnings of addresses on other hosts where pages of the network are too; addresses there name nobody. */
  readonly also?: readonly string[];
  readonly practice: { readonly hosts: readonly string[]; readonly prefix: string };
  readonly profile: { readonly byId: string; readonly byHandle: string };
  readonly addresses: {
    readonly rules: readonly AddressRule[];
    /** First words of paths that are not handles. */
    readonly reserved: readonly string[];
    /** What a handle looks like; its first group is the handle. */
    readonly handle: string;
    /** Query parameters that make a profile's address an action or a part of it, not a name. */
    readonly actions: readonly string[];
    /** Ids look like this; and peers from this number on are chats. */
    readonly id: string;
    readonly chatsFrom?: string;
    /** Peers that are the network's own accounts, which send notices: nobody. */
    readonly services?: readonly string[];
  };
  /** Where the signed-in person shows: everything found is the own key. */
  readonly self: readonly Hook[];
  /** Links whose handle is certainly a person's, wherever else on the page it stands. */
  readonly people?: readonly string[];
  readonly communities: {
    /** Links whose id or handle is certainly a community's. */
    readonly links: readonly string[];
    /** Links of those who wrote on communities' walls: communities, except guests on a community's own page. */
    readonly heads?: readonly string[];
    /** Links whose handle is one if the open conversation is a community's by its number. */
    readonly opened?: readonly string[];
    /** The page is a community's own if one of these is there: then its id and handle are a community's. */
    readonly pages: readonly string[];
    /** What communities' own pages show and people's seldom do: decides unless the page shows what only people have. */
    readonly likely?: { readonly pages: readonly string[]; readonly unless: readonly string[] };
    /** Where else an id or a handle stands that is certainly a community's; every match counts. */
    readonly hooks?: readonly Hook[];
  };
  /** Areas without people: navigation, ads, menus, composers. */
  readonly ignore: readonly string[];
  /** What lies in such areas and does hold people: the nearest of both decides. */
  readonly keep?: readonly string[];
  readonly threads?: ThreadTable;
  /** Hooks on a link itself that tell who it is, on any surface and outside of all. */
  readonly linkHooks: readonly Hook[];
  readonly surfaces: readonly Surface[];
  /** What a certain link outside all surfaces is called, and how far its avatar may be from its name, in ancestors. */
  readonly fallback: Fallback;
  readonly open: readonly OpenRule[];
  readonly names: {
    /** Parts of a name's element that are not the name: presence, badges. */
    readonly skip: readonly string[];
    /** Attributes to read a name from if there is no text, with the texts to cut away. */
    readonly attrs: readonly string[];
    readonly cut: readonly string[];
  };
}
