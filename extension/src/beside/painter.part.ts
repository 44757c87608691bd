import { later } from '../page/lifetime';
import { changeIcon, type Look, type PaintedIcon, paintIcon, putIcon } from '../page/paint';
import { Settle } from '../page/settle';
import { findSlot, type Slot } from '../page/slot';
import type { Turns } from '../page/turns';
import { lookOf, type Shown } from './look';
import { Losses, type Spot } from './spots';

/**
 * For so many icons at once styles are read, before any of them is written. Each go makes the browser lay a long list out
 * again, so what is seen of a page should be one.
 */
const AT_ONCE = 80;
/** So many are written before the page may want its turn. */
const IN_A_ROW = 16;

interface Found {
  readonly spot: Spot;
  readonly slot: Slot;
}

/** Puts icons at spots and takes them away; the only one that writes to the page. */
export class Painter {
  private readonly hosts = new Map<Node, Spot>();
  private readonly unpainted = new Map<Spot, Look>();
  /** Those that wait because the page threw their icons out too often. */
  private readonly late = new Map<Spot, Look>();
  private readonly losses = new Losses();
  private readonly settle: Settle;

  constructor(
    private readonly turns: Turns,
    private readonly isStillThere: (spot: Spot) => boolean,
    private readonly signal: AbortSignal,
  ) {
    this.settle = new Settle(turns, signal);
  }

  spotOf(node: Node): Spot | undefined {
    return this.hosts.get(node);
  }

  /** Makes the icon of a spot what it has to be now, or takes it away. */
  show(spot: Spot, shown: Shown): void {
    const look = lookOf(shown, spot);
    if (!look) this.unpaint(spot);
    else if (spot.icon) this.change(spot, spot.icon, look);
    else this.plan(spot, look);
  }

  /** The spot's anchor belongs to somebody else, or stands elsewhere: its icon is measured again. */
  moved(spot: Spot): void {
    if (spot.icon) this.settle.watch(spot.icon, spot.place.anchor, spot.place.slot);
  }

  /** The page has thrown the icon out, from within this node. */
  lost(spot: Spot, loser: Node): void {
    this.losses.add(loser, spot);
  }

  /** Puts the spot's icon back that the page has thrown out; more and more slowly, if that goes on. */
  putBack(spot: Spot): void {
    const { icon } = spot;
    if (!icon) return;
    later(this.losses.delay(spot.place), this.signal, () => {
      if (spot.icon !== icon || icon.host.isConnected || !spot.place.anchor.isConnected) return;
      putIcon(icon, findSlot(spot.place.anchor, spot.place.slot));
      this.settle.watch(icon, spot.place.anchor, spot.place.slot);
    });
  }

  unpaint(spot: Spot): void {
    this.unpainted.delete(spot);
    this.late.delete(spot);
    if (!spot.icon) return;
    this.settle.forget(spot.icon);
    this.hosts.delete(spot.icon.host);
    spot.icon.host.remove();
    spot.icon = null;
  }

  private change(spot: Spot, icon: PaintedIcon, look: Look): void {
    changeIcon(icon, look);
    if (!icon.host.isConnected) this.putBack(spot);
  }

  private plan(spot: Spot, look: Look): void {
    const delay = this.losses.delay(spot.place);
    if (delay === 0) this.paintSoon(spot, look);
    else if (!this.late.has(spot)) later(delay, this.signal, () => this.paintLate(spot));
    if (delay > 0) this.late.set(spot, look);
  }

  private paintLate(spot: Spot): void {
    const look = this.late.get(spot);
    this.late.delete(spot);
    if (look) this.paintSoon(spot, look);
  }

  private paintSoon(spot: Spot, look: Look): void {
    if (this.unpainted.size === 0) this.turns.add(() => this.paintSome());
    this.unpainted.set(spot, look);
  }

  private paintSome(): void {
    const some = [...this.unpainted.keys()].slice(0, AT_ONCE);
    const found: Found[] = [];
    for (const spot of some) {
      if (this.isWanted(spot)) found.push({ spot, slot: findSlot(spot.place.anchor, spot.place.slot) });
      else this.unpainted.delete(spot);
    }
    const works: Array<() => void> = [];
    for (let at = 0; at < found.length; at += IN_A_ROW) {
      const row = found.slice(at, at + IN_A_ROW);
      works.push(() => this.put(row));
    }
    works.push(() => this.unpainted.size > 0 && this.turns.add(() => this.paintSome()));
    this.turns.first(works);
  }

  private put(row: readonly Found[]): void {
    for (const { spot, slot } of row) {
      // What waited for its turn may be gone by now, or look otherwise.
      const look = this.unpainted.get(spot);
      this.unpainted.delete(spot);
      if (!look || !this.isWanted(spot)) continue;
      const icon = paintIcon(slot, look);
      spot.icon = icon;
      this.hosts.set(icon.host, spot);
      this.settle.watch(icon, spot.place.anchor, spot.place.slot);
    }
  }

  private isWanted(spot: Spot): boolean {
    return spot.place.anchor.isConnected && !spot.icon && this.isStillThere(spot);
  }
}
