import type { KeptItem } from '../../messages/inventory';
import { DRAFT, KEPT, type KeptName } from '../../messages/inventory';
import { emptyAll } from './stored';

type All = Readonly<Record<string, unknown>>;

/** What is one thing, whatever it is made of. */
const SINGLE: readonly string[] = ['pairing', 'access', 'settings', 'directory', 'taskSeed'] satisfies KeptName[];

/** Everything in the browser's storage, by its names: what is empty too, so that nobody has to wonder. */
export async function keptItems(): Promise<KeptItem[]> {
  const areas = { local: await everythingIn('local'), session: await everythingIn('session') };
  const named = (Object.keys(KEPT) as KeptName[]).map((name) => itemOf(name, partOf(name, areas[KEPT[name].area])));
  const others = Object.fromEntries(
    Object.entries(areas).flatMap(([area, all]) => Object.entries(all).filter(([key]) => !isNamed(key, area))),
  );
  return Object.keys(others).length === 0 ? named : [...named, itemOf('other', others)];
}

/** Deletes all that is kept, but for the connection. */
export async function deleteKept(): Promise<void> {
  await emptyAll(['browser', 'project', 'sender']);
  for (const area of ['local', 'session'] as const) {
    const keys = Object.keys(await everythingIn(area));
    const own = keys.filter((key) => isNamed(key, area) && !key.startsWith(DRAFT));
    await chrome.storage[area].remove(keys.filter((key) => !own.includes(key)));
  }
}

function everythingIn(area: 'local' | 'session'): Promise<All> {
  return chrome.storage[area].get(null);
}

function isNamed(key: string, area: string): boolean {
  if (key.startsWith(DRAFT)) return area === KEPT.drafts.area;
  return Object.hasOwn(KEPT, key) && KEPT[key as KeptName].area === area;
}

/** The value under a name; of drafts the texts, which lie beside it. */
function partOf(name: KeptName, all: All): unknown {
  if (name !== 'drafts') return all[name];
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(DRAFT)));
}

function itemOf(name: KeptItem['name'], value: unknown): KeptItem {
  const found = countOf(value);
  const count = SINGLE.includes(name) ? Math.min(1, found) : found;
  return { name, count, bytes: count === 0 ? 0 : new TextEncoder().encode(JSON.stringify(value)).length };
}

/** How many: entries of a list, of the list that an object is about, or one thing. */
function countOf(value: unknown): number {
  if (value === undefined || value === null || value === '') return 0;
  if (typeof value !== 'object') return 1;
  if (Array.isArray(value)) return value.length;
  const list = Object.values(value).find(Array.isArray);
  return list ? list.length : Object.keys(value).length;
}
