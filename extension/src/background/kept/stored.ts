import { KEPT, type KeptName, type Whose } from '../../messages/inventory';

/** One value in the browser's storage, with changes one after the other. */
export interface Stored<T> {
  /** The value after every change that was asked for before. */
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Changes the value as it is then; returns what it became. Never interleaves with another change. */
  change(how: (value: T) => T): Promise<T>;
}

/** How each value that was asked for is emptied. */
const emptied = new Map<KeptName, Set<() => Promise<void>>>();

/**
 * A value under a name of the inventory. The background is the only writer, so a row of promises is enough to keep
 * changes apart.
 */
export function stored<T>(name: KeptName, empty: T): Stored<T> {
  const { area } = KEPT[name];
  let row: Promise<unknown> = Promise.resolve();
  const read = async () => ((await chrome.storage[area].get(name))[name] as T | undefined) ?? empty;
  const change = (how: (value: T) => T) => {
    const next = row.then(async () => {
      const value = how(await read());
      await chrome.storage[area].set({ [name]: value });
      return value;
    });
    row = next.catch(() => {});
    return next;
  };
  const set = async (value: T) => void (await change(() => value));
  emptied.set(
    name,
    (emptied.get(name) ?? new Set()).add(() => set(empty)),
  );
  return { get: () => row.then(read), set, change };
}

/** Empties whatever is kept and is whose it says, behind every change that was asked for before. */
export async function emptyAll(whose: readonly Whose[]): Promise<void> {
  const names = (Object.keys(KEPT) as KeptName[]).filter((name) => whose.includes(KEPT[name].whose));
  await Promise.all(names.flatMap((name) => [...(emptied.get(name) ?? [])].map((empty) => empty())));
  for (const area of ['local', 'session'] as const) {
    await chrome.storage[area].remove(names.filter((name) => KEPT[name].area === area));
  }
}
