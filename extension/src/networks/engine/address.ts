import type { PersonKey } from '../network';
import type { AdapterData, AddressRule, HookKind } from './data';

/** What an address or a hook says: a person's id or handle, a community, or nothing about anybody. */
export interface Said {
  readonly who: 'person' | 'community' | 'nobody';
  readonly id?: string;
  readonly handle?: string;
  /** Only the sign of a number beside the name: overruled by any id. */
  readonly weak?: true;
  /** Only the number of a conversation, which the page's own data may give to somebody. */
  readonly thread?: string;
  /** A bare handle beside which such a sign says that it is a person's. */
  readonly proven?: true;
}

export const NOBODY: Said = { who: 'nobody' };
// Whatever the data say: nothing else leaves the page, so no text of a message can.
const HANDLE = /^[a-z0-9_.]{1,64}$/;
const NUMBER = /^\d{1,20}$/;
const COMMUNITY: Said = { who: 'community' };

interface Rule extends Omit<AddressRule, 'path'> {
  readonly path: RegExp;
}

/** Reads addresses of one network. Keeps nothing but the compiled expressions. */
export class Addresses {
  readonly #data: AdapterData;
  readonly #rules: readonly Rule[];
  readonly #hosts: ReadonlySet<string>;
  readonly #reserved: ReadonlySet<string>;
  readonly #handle: RegExp;
  readonly #id: RegExp;

  constructor(data: AdapterData) {
    this.#data = data;
    this.#rules = data.addresses.rules.map((rule) => ({ ...rule, path: new RegExp(rule.path, 'i') }));
    this.#hosts = new Set(data.hosts);
    this.#reserved = new Set(data.addresses.reserved);
    this.#handle = new RegExp(data.addresses.handle, 'i');
    this.#id = new RegExp(data.addresses.id);
  }

  /** Whether pages of this address are the network's: its hosts, or its practice pages. */
  isHere(url: URL): boolean {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
    return this.#hosts.has(url.hostname) || this.#isPractice(url) || this.#isAlso(url);
  }

  /** The path within the network, or null if the address is of another place. */
  pathOf(url: URL): string | null {
    if (this.#isPractice(url)) return clean(url.pathname.slice(this.#data.practice.prefix.length));
    return this.#hosts.has(url.hostname) || this.#isAlso(url) ? clean(url.pathname) : null;
  }

  /** Who the address of a link names. `base` is the page's address; an empty or broken address names nobody. */
  read(href: string, base: URL): Said {
    const text = href.trim();
    // Only a query is the page's own address with a token: what a post's time is until the pointer is over it.
    if (/^$|^[#?]/.test(text) || /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(text)) return NOBODY;
    let url: URL;
    try {
      url = new URL(text, base);
    } catch {
      return NOBODY;
    }
    // A fragment, even an empty one, is what links that are buttons carry.
    return text.includes('#') ? NOBODY : this.readUrl(url);
  }

  readUrl(url: URL): Said {
    return this.#data.addresses.actions.some((name) => url.searchParams.has(name)) ? NOBODY : this.readPage(url);
  }

  /** Whose page this is: a box opened over it, or a part of it, does not make it another's. */
  readPage(url: URL): Said {
    const path = this.pathOf(url);
    if (path === null || this.#isAlso(url)) return NOBODY;
    for (const rule of this.#rules) {
      if (!fitsQueries(rule.queries, url)) continue;
      if (rule.slash !== undefined && rule.slash !== url.pathname.endsWith('/')) continue;
      const said = this.#apply(rule, path, url.searchParams);
      if (said) return said;
    }
    return this.#asHandle(path);
  }

  /** What the value of a hook says. */
  value(text: string, as: HookKind, base: URL): Said {
    if (as === 'address') {
      return /^(https?:|\/)/.test(text) ? this.read(text, base) : this.read(`/${text}`, this.#inNetwork(base));
    }
    if (as === 'community') return COMMUNITY;
    if (as === 'person') return { who: 'person', weak: true };
    if (as === 'handle') return handleOf(text);
    if (as === 'thread') return NUMBER.test(text) ? { who: 'nobody', thread: text } : NOBODY;
    if (as === 'sign')
      return /^-?\d+$/.test(text) ? { who: text.startsWith('-') ? 'community' : 'person', weak: true } : NOBODY;
    return this.#asNumber(text, as);
  }

  #inNetwork(base: URL): URL {
    return this.#hosts.has(base.hostname) ? base : new URL(`https://${this.#data.hosts[0]}/`);
  }

  #isAlso(url: URL): boolean {
    return this.#data.also?.some((beginning) => url.href.startsWith(beginning)) === true;
  }

  #isPractice(url: URL): boolean {
    const { hosts, prefix } = this.#data.practice;
    return hosts.includes(url.hostname) && (url.pathname === prefix || url.pathname.startsWith(`${prefix}/`));
  }

  #apply(rule: Rule, path: string, query: URLSearchParams): Said | null {
    const match = rule.path.exec(path);
    if (!match || rule.unless?.some((name) => query.has(name))) return null;
    const value = rule.query === undefined ? match[1] : query.get(rule.query);
    if (rule.query !== undefined && value === null) return null;
    if (rule.as === 'nobody') return NOBODY;
    if (rule.as === 'community') return COMMUNITY;
    if (rule.as === 'handle') return this.#asHandle(`/${value ?? ''}`);
    return this.#asNumber(value ?? '', rule.as);
  }

  #asHandle(path: string): Said {
    const handle = this.#handle.exec(path)?.[1]?.toLowerCase();
    return handle === undefined || this.#reserved.has(handle) ? NOBODY : handleOf(handle);
  }

  #asNumber(text: string, as: 'id' | 'peer'): Said {
    if (/^-\d+$/.test(text)) return COMMUNITY;
    if (!NUMBER.test(text) || !this.#id.test(text)) return NOBODY;
    const { chatsFrom: from, services } = this.#data.addresses;
    // Not nobody: then what stands beside the number would be asked, and an address may call it a person.
    if (as === 'peer' && services?.includes(text)) return COMMUNITY;
    if (as === 'peer' && from !== undefined && BigInt(text) >= BigInt(from)) return COMMUNITY;
    return { who: 'person', id: text };
  }
}

/** Whether the address has these parameters, each as its expression wants it. */
export function fitsQueries(queries: AddressRule['queries'], url: URL): boolean {
  return Object.entries(queries ?? {}).every(([name, wanted]) =>
    new RegExp(wanted).test(url.searchParams.get(name) ?? ''),
  );
}

function handleOf(text: string): Said {
  const handle = text.toLowerCase();
  return HANDLE.test(handle) ? { who: 'person', handle } : NOBODY;
}

/** The key of a person, if something was said that makes one. */
export function keyOf(data: AdapterData, id: string | undefined, handle: string | undefined): PersonKey {
  return {
    network: data.network,
    ...(id === undefined ? {} : { id }),
    ...(handle === undefined ? {} : { handle }),
  };
}

function clean(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A broken escape: the raw path names nobody that the rules know.
  }
  return decoded.length > 1 ? decoded.replace(/\/+$/, '') || '/' : '/';
}
