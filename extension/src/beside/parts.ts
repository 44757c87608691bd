import type { Reading } from '../networks/network';
import { Near } from '../page/near';
import { besideEachOther } from '../page/neighbours';
import { isSmallerThan } from '../page/observe';
import type { Turns } from '../page/turns';
import type { PageReader } from './page-reader';

/** A part of the page that is read in one go; larger ones are taken apart. */
const PART = 800;

/**
 * Reads a page in parts and in turns: what is in or near the window now, the rest once it comes near. A list of
 * thousands costs no more than what is seen of it.
 */
export class Parts {
  private readonly near: Near;

  constructor(
    private readonly reader: PageReader,
    private readonly turns: Turns,
    signal: AbortSignal,
    private readonly onRead: (rows: readonly Element[], reading: Reading) => void,
  ) {
    this.near = new Near(signal, (parts) => this.take(parts));
  }

  /** Reads these parts, or reads them again. */
  read(parts: readonly Element[]): void {
    if (parts.length > 0) this.turns.add(() => this.take(this.near.of(parts)));
  }

  /** Reads what is far away as well. */
  readFar(): void {
    this.near.takeAll();
  }

  /** Forgets what has left the page. */
  sweep(): void {
    this.near.sweep();
  }

  /** Large parts are taken apart. Elements that stand beside each other are read together: that saves most of the work. */
  private take(parts: readonly Element[]): void {
    const small: Element[] = [];
    const large: Element[] = [];
    for (const part of parts) if (part.isConnected) (isSmallerThan(part, PART) ? small : large).push(part);
    for (const rows of besideEachOther(small)) this.turns.add(() => this.readRows(rows));
    this.turns.first(large.map((part) => () => this.take(this.near.of([...part.children]))));
  }

  private readRows(rows: readonly Element[]): void {
    const there = rows.filter((row) => row.isConnected);
    const [first] = there;
    if (!first) return;
    const preparation = this.reader.prepare();
    if (preparation.length > 0) this.turns.first([...preparation, () => this.readRows(there)]);
    else if (there.some((row) => row.parentElement !== first.parentElement))
      this.turns.first(there.map((row) => () => this.readRows([row])));
    else this.onRead(there, this.reader.read(there));
  }
}
