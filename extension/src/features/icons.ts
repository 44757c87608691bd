import type { Mark } from '../messages/protocol';
import type { Network, PersonKey, Place, Reading, Survey } from '../networks/network';
import { later } from '../page/lifetime';
import { type Changes, isSmallerThan, observe } from '../page/observe';
import { changeIcon, type Look, type PaintedIcon, paintIcon, putIcon } from '../page/paint';
import { Settle } from '../page/settle';
import { findSlot } from '../page/slot';
import { Turns } from '../page/turns';
import { type AskMarks, Known } from './known';
import { isSame, keyOf, Pairs } from './person';
import { Losses, type Spot, topOf } from './spots';

/** A part of the page that is read in one go; larger ones are taken apart. */
const PART = 400;
/** So many icons are painted in one go: first all their styles are read, then all are written. */
const AT_ONCE = 25;
/** Who is signed in and whose page it is hardly changes; looking for it goes through the whole document. */
const SURVEY_AGE = 300;

/** What the icons ask of their surroundings. */
export interface IconsWish {
  readonly network: Network;
  readonly askMarks: AskMarks;
  /** The picture and the words for a person, or null for no icon. */
  lookFor(person: PersonKey, mark: Mark | null | undefined, isOpenPerson: boolean): Look | null;
  onError(error: unknown): void;
  /** Called after every change of the page, to notice a new address. */
  onMutation(): void;
  readonly signal: AbortSignal;
}

/** The icons of one page: finds people as the page changes, and keeps the icons right. Ends with its signal. */
export class Icons {
  private readonly spots = new Map<Element, Spot>();
  private readonly hosts = new Map<Node, Spot>();
  private readonly pairs = new Pairs();
  private readonly losses = new Losses();
  private readonly settle: Settle;
  readonly turns: Turns;
  readonly known: Known;
  private readonly unpainted = new Map<Spot, Look>();
  private openPerson: PersonKey | null = null;
  private survey: Survey | null = null;
  private surveyedAt = 0;

  constructor(private readonly wish: IconsWish) {
    const { signal } = wish;
    this.settle = new Settle(signal);
    this.turns = new Turns(signal, wish.onError);
    this.known = new Known(wish.askMarks, (keys) => this.showAll(keys), signal);
    observe(
      document.documentElement,
      signal,
      (node) => this.hosts.has(node),
      (changes) => this.changed(changes),
    );
    signal.addEventListener('abort', () => this.removeAll());
    addEventListener('resize', () => this.settleAgain(), { signal, passive: true });
    this.readAll();
  }

  /** Reads the whole page anew, in small turns. */
  readAll(): void {
    this.turns.add(() => this.readOpenPerson());
    this.turns.add(() => this.readPart(document.documentElement, true));
  }

  all(): IterableIterator<Spot> {
    return this.spots.values();
  }

  spotOfHost(node: EventTarget | null): Spot | undefined {
    return node instanceof Node ? this.hosts.get(node) : undefined;
  }

  spotAt(anchor: Element): Spot | undefined {
    return this.spots.get(anchor);
  }

  /** Draws everything again: the words or the settings have changed. */
  showAll(keys?: ReadonlySet<string>): void {
    for (const spot of this.spots.values()) {
      if (!keys || keys.has(keyOf(spot.person))) this.turns.add(() => this.show(spot));
    }
  }

  private readOpenPerson(): void {
    const open = this.wish.network.openPerson(new URL(location.href), document)?.person ?? null;
    const before = this.openPerson;
    this.openPerson = open && this.pairs.complete(open);
    if (before && this.openPerson && isSame(before, this.openPerson)) return;
    for (const spot of this.spots.values()) if (spot.icon?.lookKey === 'add') this.show(spot);
  }

  private changed(changes: Changes): void {
    this.wish.onMutation();
    if (changes.removed.size > 0) this.turns.add(() => this.sweep(changes.removed));
    for (const root of changes.roots) this.turns.add(() => this.readPart(root, changes.reused.has(root)));
  }

  private readPart(root: Element, isReused: boolean): void {
    if (!root.isConnected) return;
    if (root.childElementCount > 0 && !isSmallerThan(root, PART)) {
      this.turns.first([...root.children].map((child) => () => this.readPart(child, isReused)));
      return;
    }
    const reading = this.read(root);
    if (this.pairs.learn(reading.pairs)) this.completeAll();
    const found = new Set<Element>();
    for (const place of reading.places) {
      found.add(place.anchor);
      this.meet(place);
    }
    if (!isReused) return;
    for (const spot of this.spots.values()) {
      if (!found.has(spot.place.anchor) && root.contains(spot.place.anchor)) this.drop(spot);
    }
  }

  private read(root: Element): Reading {
    const url = new URL(location.href);
    const isOld = performance.now() - this.surveyedAt > SURVEY_AGE || this.survey?.address !== url.href;
    if (!this.survey || isOld) {
      this.survey = this.wish.network.survey(document, url);
      this.surveyedAt = performance.now();
    }
    return this.wish.network.read(root, url, this.survey);
  }

  private meet(place: Place): void {
    const person = this.pairs.complete(place.person);
    const before = this.spots.get(place.anchor);
    if (before) {
      const isReused = !isSame(before.person, person);
      before.place = place;
      before.person = person;
      if (isReused && before.icon) this.settle.watch(before.icon, place.anchor, place.slot);
      this.show(before);
      return;
    }
    const spot: Spot = { place, person, icon: null };
    this.spots.set(place.anchor, spot);
    this.show(spot);
  }

  /** A handle met before has got its number by now: the same person everywhere. */
  private completeAll(): void {
    for (const spot of this.spots.values()) {
      const person = this.pairs.complete(spot.person);
      if (keyOf(person) === keyOf(spot.person)) continue;
      const mark = this.known.markOf(spot.person);
      spot.person = person;
      if (mark === undefined || mark === null) this.turns.add(() => this.show(spot));
    }
  }

  /** Makes the icon of a spot what it has to be now. */
  private show(spot: Spot): void {
    if (this.wish.signal.aborted || this.spots.get(spot.place.anchor) !== spot) return;
    const mark = this.known.markOf(spot.person);
    if (mark === undefined) this.known.want(spot.person);
    const look = this.wish.lookFor(spot.person, mark, this.isFirstOfOpenPerson(spot));
    if (!look) {
      this.unpaint(spot);
    } else if (spot.icon) {
      changeIcon(spot.icon, look);
      if (!spot.icon.host.isConnected) this.putBack(spot, spot.icon);
    } else {
      const delay = this.losses.delay(spot.place);
      if (delay === 0) this.plan(spot, look);
      else later(delay, this.wish.signal, () => !spot.icon && this.show(spot));
    }
  }

  private plan(spot: Spot, look: Look): void {
    if (this.unpainted.size === 0) this.turns.add(() => this.paintSome());
    this.unpainted.set(spot, look);
  }

  private paintSome(): void {
    const some = [...this.unpainted].slice(0, AT_ONCE);
    for (const [spot] of some) this.unpainted.delete(spot);
    if (this.unpainted.size > 0) this.turns.add(() => this.paintSome());
    const slots = some.map(([spot, look]) => {
      const { anchor, slot } = spot.place;
      const isWanted = anchor.isConnected && !spot.icon && this.spots.get(anchor) === spot;
      return isWanted ? { spot, look, slot: findSlot(anchor, slot) } : null;
    });
    for (const one of slots) {
      if (!one) continue;
      const { spot, look, slot } = one;
      spot.icon = paintIcon(slot, look);
      this.hosts.set(spot.icon.host, spot);
      this.settle.watch(spot.icon, spot.place.anchor, spot.place.slot);
    }
  }

  private putBack(spot: Spot, icon: PaintedIcon): void {
    later(this.losses.delay(spot.place), this.wish.signal, () => {
      if (spot.icon !== icon || icon.host.isConnected || !spot.place.anchor.isConnected) return;
      putIcon(icon, findSlot(spot.place.anchor, spot.place.slot));
      this.settle.watch(icon, spot.place.anchor, spot.place.slot);
    });
  }

  /** Strangers get a sign only where their own page or conversation is open, and only one. */
  private isFirstOfOpenPerson(spot: Spot): boolean {
    if (!this.openPerson || !isSame(this.openPerson, spot.person)) return false;
    for (const other of this.spots.values()) {
      if (other === spot) return true;
      if (isSame(this.openPerson, other.person) && other.place.anchor.isConnected) return false;
    }
    return false;
  }

  /** Forgets anchors that have left the page, and puts back icons that were thrown out. */
  private sweep(removed: ReadonlyMap<Node, Node>): void {
    for (const spot of this.spots.values()) {
      const { anchor } = spot.place;
      if (!anchor.isConnected) {
        const loser = spot.icon && removed.get(topOf(anchor));
        if (loser) this.losses.add(loser, spot);
        this.drop(spot);
      } else if (spot.icon && !spot.icon.host.isConnected) {
        this.losses.add(removed.get(topOf(spot.icon.host)) ?? anchor, spot);
        this.putBack(spot, spot.icon);
      }
    }
  }

  private drop(spot: Spot): void {
    this.unpaint(spot);
    this.spots.delete(spot.place.anchor);
  }

  private unpaint(spot: Spot): void {
    this.unpainted.delete(spot);
    if (!spot.icon) return;
    this.settle.forget(spot.icon);
    this.hosts.delete(spot.icon.host);
    spot.icon.host.remove();
    spot.icon = null;
  }

  private removeAll(): void {
    for (const spot of this.spots.values()) this.unpaint(spot);
    this.spots.clear();
    this.unpainted.clear();
  }

  private settleAgain(): void {
    for (const spot of this.spots.values()) {
      if (spot.icon) this.settle.watch(spot.icon, spot.place.anchor, spot.place.slot);
    }
  }
}
