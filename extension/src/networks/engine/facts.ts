import type { Addresses, Said } from './address';
import type { AdapterData } from './data';
import { anyOf } from './dom';
import { saidAt } from './hooks';
import type { Names } from './names';
import { type Opened, openPersonOf } from './open';

/**
 * What the whole document tells and a part of it does not: who is signed in, which handles are communities', whose page
 * it is. Read anew for each reading, so that a part is read as the whole would be.
 */
export interface Facts {
  isSelf(said: Said): boolean;
  isCommunity(handle: string): boolean;
  /** The person of the page or of the open conversation. */
  readonly page: Opened | null;
}

export function factsOf(data: AdapterData, addresses: Addresses, names: Names, document: Document, url: URL): Facts {
  const self = ownKeys(data, addresses, document, url);
  const communities = communityHandles(data, addresses, document, url);
  const page = openPersonOf(data, addresses, names, url, document);
  return {
    isSelf: (said) => self.has(`i${said.id}`) || (said.handle !== undefined && self.has(`h${said.handle}`)),
    isCommunity: (handle) => communities.has(handle),
    page: page?.person.handle !== undefined && communities.has(page.person.handle) ? null : page,
  };
}

function ownKeys(data: AdapterData, addresses: Addresses, document: Document, url: URL): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const hook of data.self) {
    for (const element of document.querySelectorAll(hook.on ?? ':root')) {
      const said = saidAt(hook, element, addresses, url);
      if (said?.who !== 'person') continue;
      if (said.id !== undefined) keys.add(`i${said.id}`);
      if (said.handle !== undefined) keys.add(`h${said.handle}`);
    }
  }
  return keys;
}

function communityHandles(data: AdapterData, addresses: Addresses, document: Document, url: URL): ReadonlySet<string> {
  const handles = new Set<string>();
  for (const link of document.querySelectorAll(anyOf(data.communities.links))) {
    const said = addresses.read(link.getAttribute('href') ?? '', url);
    if (said.handle !== undefined) handles.add(said.handle);
  }
  if (document.querySelector(anyOf(data.communities.pages))) {
    const own = addresses.readUrl(url);
    if (own.handle !== undefined) handles.add(own.handle);
  }
  return handles;
}
