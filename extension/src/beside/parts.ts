import type { Reading } from '../networks/network';
import { Near } from '../page/near';
import { besideEachOther } from '../page/neighbours';
import { isSmallerThan } from '../page/observe';
import type { Turns } from '../page/turns';
import type { PageReader } from './page-reader';

/** A part of the page that is read in one go; larger ones are taken apart. */
const PART = 800;

/** Of so many it is found out in one go where they stand. */
const AT_ONCE = 400;

/**
 * Reads a page in parts and in turns: what is in or near the window now, the rest once it comes near. A list of
 * thousands costs no more than what is seen of it.
 */
export class Parts {
  readonly #reader: PageReader;
  readonly #turns: Turns;
  readonly #onRead: (rows: readonly Element[], reading: Reading) => void;
  readonly #near: Near;

  constructor(
    reader: PageReader,
    turns: Turns,
    signal: AbortSignal,
    onRead: (rows: readonly Element[], reading: Reading) => void,
  ) {
    this.#reader = reader;
    this.#turns = turns;
    this.#onRead = onRead;
    this.#near = new Near(signal, (parts) => this.#take(parts));
  }

  /** Reads these parts, or reads them again. */
  read(parts: readonly Element[]): void {
    for (const some of slices(parts)) this.#turns.add(() => this.#take(this.#near.of(some)));
  }

  /** Reads what is far away as well. */
  readFar(): void {
    this.#near.takeAll();
  }

  /** Forgets what has left the page. */
  sweep(): void {
    this.#near.sweep();
  }

  /** Large parts are taken apart. Elements that stand beside each other are read together: that saves most of the work. */
  #take(parts: readonly Element[]): void {
    const small: Element[] = [];
    const large: Element[] = [];
    for (const part of parts) if (part.isConnected) (isSmallerThan(part, PART) ? small : large).push(part);
    for (const rows of besideEachOther(small)) this.#turns.add(() => this.#readRows(rows));
    const inner = large.flatMap((part) => slices([...part.children]));
    this.#turns.first(inner.map((some) => () => this.#take(this.#near.of(some))));
  }

  #readRows(rows: readonly Element[]): void {
    const there = rows.filter((row) => row.isConnected);
    const [first] = there;
    if (!first) return;
    const preparation = this.#reader.prepare();
    if (preparation.length > 0) this.#turns.first([...preparation, () => this.#readRows(there)]);
    else if (there.some((row) => row.parentElement !== first.parentElement))
      this.#turns.first(there.map((row) => () => this.#readRows([row])));
    else this.#onRead(there, this.#reader.read(there));
  }
}

function slices(elements: readonly Element[]): Element[][] {
  const found: Element[][] = [];
  for (let at = 0; at < elements.length; at += AT_ONCE) found.push(elements.slice(at, at + AT_ONCE));
  return found;
}
