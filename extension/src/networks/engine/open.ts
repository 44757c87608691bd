import { type Addresses, fitsQueries, NOBODY, type Said } from './address';
import type { AdapterData, OpenRule } from './data';
import { readHook } from './hooks';
import { join, withPerson } from './join';
import type { Names } from './names';

/** Who the open page or conversation is of (a community or a group chat counts as `community`). */
export interface Opened extends Said {
  readonly name: string;
}

const NONE: Opened = { ...NOBODY, name: '' };

/** Whose page or conversation is open: the first rule that fits and tells something decides. */
export function openedOf(
  data: AdapterData,
  addresses: Addresses,
  names: Names,
  url: URL,
  document: Document,
  personIn: (thread: string) => string | undefined,
): Opened {
  const path = addresses.pathOf(url);
  if (path === null) return NONE;
  for (const rule of data.open) {
    const match = fitsQueries(rule.queries, url) ? fits(rule, path, document) : null;
    if (!match) continue;
    const voices = tell(rule, match, addresses, url, document);
    const thread = voices.find((voice) => voice.thread !== undefined)?.thread;
    const said = join(voices.map((voice) => withPerson(voice, personIn)));
    if (said.who !== 'nobody')
      return { ...said, ...(thread === undefined ? {} : { thread }), name: nameOf(rule, names, document) };
  }
  return NONE;
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
  if (rule.address) {
    const addressed = fromAddress(rule.address, match, addresses, url);
    // Without its part in the address the rule does not fit: the page may still show who was open before.
    if (addressed.who === 'nobody' && addressed.thread === undefined) return [];
    said.push(addressed);
  }
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
  if (address.as === 'address' && address.match === undefined) return addresses.readPage(url);
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
