import { DRAFT } from '../../messages/inventory';
import { stored } from './stored';

/** So many people have a half-written text at a time; beyond that the one that was left longest ago goes. */
const MOST = 60;
/** Longer than anything the service takes, so that a text that is too long can still be shortened. */
const LONGEST = 40_000;

interface Index {
  /** Whose they are: the service and the manager. */
  readonly sender: string;
  /** The keys, the one written last at the end. */
  readonly keys: readonly string[];
}

const NOTHING: Index = { sender: '', keys: [] };

/**
 * Unfinished texts. They survive a closed panel, the worker and the browser, and belong to one manager of one service:
 * whoever else is connected finds nothing, and what was there is removed.
 */
export class Drafts {
  private readonly index = stored<Index>('drafts', NOTHING);
  private row: Promise<unknown> = Promise.resolve();

  /** `sender` says as whom this browser is connected now; empty without a connection. */
  constructor(private readonly sender: () => Promise<string>) {}

  /** The unfinished text under a key of the card's; empty when there is none. */
  read(key: string): Promise<string> {
    return this.inRow(async () => {
      const { keys } = await this.own();
      if (!keys.includes(key)) return '';
      return String((await chrome.storage.local.get(nameOf(key)))[nameOf(key)] ?? '');
    });
  }

  /** Keeps an unfinished text; an empty one is removed. Nothing is kept without a connection. */
  write(key: string, text: string): Promise<void> {
    return this.inRow(async () => {
      const { sender, keys } = await this.own();
      if (sender === '') return;
      const others = keys.filter((one) => one !== key);
      const now = text === '' ? others : [...others, key].slice(-MOST);
      if (text !== '') await chrome.storage.local.set({ [nameOf(key)]: text.slice(0, LONGEST) });
      if (keys.at(-1) !== key || text === '') await this.index.set({ sender, keys: now });
      await remove([...others, key].filter((one) => !now.includes(one)));
    });
  }

  /** Removes all of them. */
  forget(): Promise<void> {
    return this.inRow(async () => {
      await remove((await this.index.get()).keys);
      await this.index.set(NOTHING);
    });
  }

  private async own(): Promise<Index> {
    const [index, sender] = [await this.index.get(), await this.sender()];
    if (index.sender === sender) return index;
    await remove(index.keys);
    return { sender, keys: [] };
  }

  /** One after the other: a key typed later is kept later. */
  private inRow<T>(work: () => Promise<T>): Promise<T> {
    const next = this.row.then(work);
    this.row = next.catch(() => {});
    return next;
  }
}

const nameOf = (key: string) => `${DRAFT}${key}`;

async function remove(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await chrome.storage.local.remove(keys.map(nameOf));
}
