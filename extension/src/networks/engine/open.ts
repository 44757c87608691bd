import type { PersonKey } from '../network';
import { type Addresses, keyOf, type Said } from './address';
import type { AdapterData, OpenRule } from './data';
import { readHook } from './hooks';
import type { Names } from './names';

export interface Opened {
  readonly person: PersonKey;
  readonly name: string;
}

/** The person whose page or conversation is open: the first rule that fits and tells something decides. */
export function openPersonOf(
  data: AdapterData,
  addresses: Addresses,
  names: Names,
  url: URL,
  document: Document,
): Opened | null {
  const path = addresses.pathOf(url);
  if (path === null) return null;
  for (const rule of data.open) {
    const match = fits(rule, path, document);
    if (!match) continue;
    const said = tell(rule, match, addresses, url, document);
    if (said.some((one) => one.who === 'community')) return null;
    const id = said.find((one) => one.id !== undefined)?.id;
    const handle = said.find((one) => one.handle !== undefined)?.handle;
    if (id === undefined && handle === undefined) continue;
    return { person: keyOf(data, id, handle), name: nameOf(rule, names, document) };
  }
  return null;
}

function fits(rule: OpenRule, path: string, document: Document): RegExpExecArray | null {
  const match = new RegExp(rule.path ?? '^', 'i').exec(path);
  if (!match) return null;
  if (rule.when !== undefined && !document.querySelector(rule.when)) return null;
  return rule.unless !== undefined && document.querySelector(rule.unless) ? null : match;
}

/** Everything the rule's address and hooks say, in their order. */
function tell(rule: OpenRule, match: RegExpExecArray, addresses: Addresses, url: URL, document: Document): Said[] {
  const said: Said[] = [];
  if (rule.address) said.push(fromAddress(rule.address, match, addresses, url));
  for (const hook of rule.hooks ?? []) {
    const one = readHook(hook, document, addresses, url);
    if (one) said.push(one);
  }
  return said;
}

function fromAddress(
  address: NonNullable<OpenRule['address']>,
  match: RegExpExecArray,
  addresses: Addresses,
  url: URL,
): Said {
  if (address.as === 'address') return addresses.readUrl(url);
  const text = address.query === undefined ? (match[1] ?? '') : (url.searchParams.get(address.query) ?? '');
  const value = address.match === undefined ? text : (new RegExp(address.match).exec(text)?.[1] ?? '');
  return addresses.value(value, address.as, url);
}

function nameOf(rule: OpenRule, names: Names, document: Document): string {
  for (const selector of rule.label ?? []) {
    const element = document.querySelector(selector);
    const name = element ? names.of(element) : '';
    if (name !== '') return name;
  }
  return '';
}
