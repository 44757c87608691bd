/** One value in the browser's storage, with changes one after the other. */
export interface Stored<T> {
  /** The value after every change that was asked for before. */
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Changes the value as it is then; returns what it became. Never interleaves with another change. */
  change(how: (value: T) => T): Promise<T>;
}

/**
 * A value under a key. `local` survives the browser's end, `session` only the worker's. The background is the only
 * writer, so a row of promises is enough to keep changes apart.
 */
export function stored<T>(area: 'local' | 'session', key: string, empty: T): Stored<T> {
  let row: Promise<unknown> = Promise.resolve();
  const read = async () => ((await chrome.storage[area].get(key))[key] as T | undefined) ?? empty;
  const set = (value: T) => chrome.storage[area].set({ [key]: value });
  const change = (how: (value: T) => T) => {
    const next = row.then(async () => {
      const value = how(await read());
      await set(value);
      return value;
    });
    row = next.catch(() => {});
    return next;
  };
  return { get: () => row.then(read), set: async (value) => void (await change(() => value)), change };
}
