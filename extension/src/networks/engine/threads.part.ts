import type { ThreadTable } from './data';

/** Pages carry some hundred such scripts; beyond these bounds nothing is read. */
const MOST_SCRIPTS = 1000;
const LONGEST_SCRIPT = 6_000_000;
const DEEPEST = 60;
const MOST_PARTIES = 2000;
/** Numbers of people and of conversations are longer than the numbers that mark types. */
const NUMBER = /^\d{5,20}$/;

/** One line of the table: this conversation is with this person. `isOne` when the page says so of a conversation of two. */
interface Party {
  readonly thread: string;
  readonly person: string;
  readonly isOne: boolean;
}

/** The text of a script never changes, and some are megabytes long. */
const read = new WeakMap<Element, readonly Party[]>();

/**
 * Whom conversations with numbers of their own are with, as the page's own data say. Read as data only: JSON that the
 * page holds in scripts which are never run, and of it only calls with a known name, so no text that somebody wrote
 * can add a line. A conversation for which the page names several people is nobody's.
 */
export function threadsOf(table: ThreadTable, document: Document): ReadonlyMap<string, string> {
  const parties: Party[] = [];
  const scripts = [...document.querySelectorAll(table.scripts)].slice(0, MOST_SCRIPTS);
  for (const script of scripts) {
    let found = read.get(script);
    // A script that is still being loaded has no text yet.
    if (!found && script.textContent) {
      found = partiesIn(script.textContent, table);
      read.set(script, found);
    }
    parties.push(...(found ?? []));
    if (parties.length >= MOST_PARTIES) break;
  }
  return decided(parties);
}

/** The certain lines first; of members, who is left when those are away who are in every conversation. */
function decided(parties: readonly Party[]): ReadonlyMap<string, string> {
  const threads = new Map<string, { one: Set<string>; members: Set<string> }>();
  for (const { thread, person, isOne } of parties) {
    const known = threads.get(thread) ?? { one: new Set(), members: new Set() };
    (isOne ? known.one : known.members).add(person);
    threads.set(thread, known);
  }
  const lists = [...threads.values()].filter(({ members }) => members.size > 0);
  const everywhere = (person: string) => lists.length > 1 && lists.every(({ members }) => members.has(person));
  const people = new Map<string, string>();
  for (const [thread, { one, members }] of threads) {
    const others = [...members].filter((person) => !everywhere(person));
    const [only, ...more] = one.size > 0 ? one : members.size <= 2 ? others : [];
    if (only !== undefined && more.length === 0) people.set(thread, only);
  }
  return people;
}

function partiesIn(text: string, table: ThreadTable): readonly Party[] {
  const names = Object.keys(table.calls);
  if (text.length > LONGEST_SCRIPT || !names.some((name) => text.includes(name))) return [];
  const found: Party[] = [];
  visit(parsed(text), '', 0, table, found);
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off, or no JSON at all: then it is no data of the page.
    return null;
  }
}

function visit(value: unknown, key: string, depth: number, table: ThreadTable, found: Party[]): void {
  if (depth > DEEPEST || found.length >= MOST_PARTIES) return;
  if (typeof value === 'string') {
    // Data within data stands below known keys; any other text may be somebody's message.
    if (table.nested.includes(key) && /^\s*[[{]/.test(value)) visit(parsed(value), '', depth + 1, table, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const party = Array.isArray(value) ? callIn(value, table) : null;
  if (party) found.push(party);
  for (const [name, inner] of Object.entries(value))
    visit(inner, Array.isArray(value) ? key : name, depth + 1, table, found);
}

/** A call is a list in which the name stands near the beginning, with the numbers behind it. */
function callIn(list: readonly unknown[], table: ThreadTable): Party | null {
  const at = list.slice(0, 3).findIndex((one) => typeof one === 'string' && Object.hasOwn(table.calls, one));
  if (at < 0) return null;
  const call = table.calls[list[at] as string];
  const [first, second] = numbersIn(list.slice(at + 1, at + 8), 0);
  if (!call || first === undefined || second === undefined || first === second) return null;
  const [thread, person] = call.first === 'thread' ? [first, second] : [second, first];
  return { thread, person, isOne: call.isOne };
}

function numbersIn(values: readonly unknown[], depth: number): string[] {
  return values.flatMap((value) => {
    if (Array.isArray(value)) return depth < 3 ? numbersIn(value.slice(0, 8), depth + 1) : [];
    const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
    return NUMBER.test(text) ? [text] : [];
  });
}
