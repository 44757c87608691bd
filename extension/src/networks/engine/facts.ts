import type { Survey } from '../network';
import type { Addresses, Said } from './address';
import type { AdapterData, Hook } from './data';
import { allOf, anyOf } from './dom';
import { saidAt } from './hooks';
import type { Names } from './names';
import { type Opened, openedOf } from './open';

/** What the whole document tells and a part of it does not, so that a part is read as the whole would be. */
export interface Facts extends Survey {
  isSelf(said: Said): boolean;
  isCommunity(said: Said): boolean;
  /** Whether the handle stood where only people stand. */
  isPerson(said: Said): boolean;
  /** Who the page's own data say that a conversation with a number of its own is with. */
  personIn(thread: string): string | undefined;
  /** Whether the page is a community's own, and this is somebody else. */
  isGuest(said: Said): boolean;
  /** Whose page or conversation is open. */
  readonly page: Opened;
}

/** The network that facts are about. */
export interface About {
  readonly data: AdapterData;
  readonly addresses: Addresses;
  readonly names: Names;
  threadsOf(document: Document): ReadonlyMap<string, string>;
}

/** Everything is looked for when it is first asked for, or by the steps. */
export function factsOf(about: About, document: Document, url: URL): Facts {
  const { data, addresses } = about;
  const own = addresses.readPage(url);
  const self = once(() => ownKeys(data, addresses, document, url));
  const open = once(() => opened(about, document, url));
  const linked = once(() => linkKeys(communityLinks(data, open().page), addresses, document, url));
  const communities = once(() => {
    const keys = communityKeys(data, linked(), addresses, document, url);
    const { page } = open();
    if (page.who === 'community') add(keys, own);
    if (isLikely(data.communities.likely, document)) add(keys, page);
    return keys;
  });
  const isOfCommunity = () => own.handle !== undefined && isAmong(communities(), own);
  const heads = once(() =>
    isOfCommunity() ? new Set<string>() : linkKeys(data.communities.heads ?? [], addresses, document, url),
  );
  const people = once(() => linkKeys(data.people ?? [], addresses, document, url));
  return {
    address: url.href,
    steps: [self, open, linked, communities, heads, people],
    isSelf: (said) => isAmong(self(), said),
    isCommunity: (said) => isAmong(communities(), said) || isAmong(heads(), said),
    isPerson: (said) => isAmong(people(), said),
    personIn: (thread) => open().threads.get(thread),
    isGuest: ({ handle }) => handle !== undefined && isOfCommunity() && !communities().has(`h${handle}`),
    get page() {
      return open().page;
    },
  };
}

function once<T>(look: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: look() };
    return found.value;
  };
}

/** Whose page or conversation is open, and whom conversations with numbers of their own are with. */
function opened({ data, addresses, names, threadsOf }: About, document: Document, url: URL) {
  const threads = new Map(threadsOf(document));
  const page = openedOf(data, addresses, names, url, document, (thread) => threads.get(thread));
  // The head of the open conversation tells whose it is, also where the page's data say nothing.
  if (page.thread !== undefined && page.id !== undefined) threads.set(page.thread, page.id);
  return { page, threads };
}

function communityLinks({ communities: { links, opened: ofOpen = [] } }: AdapterData, page: Opened): readonly string[] {
  return page.who === 'community' ? [...links, ...ofOpen] : links;
}

function ownKeys(data: AdapterData, addresses: Addresses, document: Document, url: URL): ReadonlySet<string> {
  const keys = new Set<string>();
  hookedKeys(data.self, addresses, document, url, keys);
  return keys;
}

/** Adds every key that the hooks tell anywhere in the document. */
function hookedKeys(
  hooks: readonly Hook[],
  addresses: Addresses,
  document: Document,
  url: URL,
  keys: Set<string>,
): void {
  for (const hook of hooks) {
    for (const element of document.querySelectorAll(hook.on ?? ':root')) {
      const said = saidAt(hook, element, addresses, url);
      if (said?.who === 'person') add(keys, said);
    }
  }
}

function add(keys: Set<string>, said: Said): void {
  if (said.id !== undefined) keys.add(`i${said.id}`);
  if (said.handle !== undefined) keys.add(`h${said.handle}`);
}

function isAmong(keys: ReadonlySet<string>, said: Pick<Said, 'id' | 'handle'>): boolean {
  return (
    (said.id !== undefined && keys.has(`i${said.id}`)) || (said.handle !== undefined && keys.has(`h${said.handle}`))
  );
}

function communityKeys(
  data: AdapterData,
  linked: ReadonlySet<string>,
  addresses: Addresses,
  document: Document,
  url: URL,
): Set<string> {
  const keys = new Set(linked);
  if (data.communities.pages.some((page) => document.querySelector(page))) add(keys, addresses.readPage(url));
  hookedKeys(data.communities.hooks ?? [], addresses, document, url, keys);
  return keys;
}

function isLikely(rule: AdapterData['communities']['likely'], document: Document): boolean {
  if (!rule || !document.querySelector(anyOf(rule.pages))) return false;
  return !document.querySelector(anyOf(rule.unless));
}

function linkKeys(links: readonly string[], addresses: Addresses, document: Document, url: URL): Set<string> {
  const keys = new Set<string>();
  for (const link of allOf(document, links)) {
    add(keys, addresses.read(link.getAttribute('href') ?? '', url));
  }
  return keys;
}
