import type { Language } from '../messages/protocol';
import type { Network, PersonKey, Place, Reading } from '../networks/network';
import { isSame, keyOf, Pairs } from '../networks/person';
import { besideEachOther } from '../page/neighbours';
import { type Changes, isSmallerThan, observe } from '../page/observe';
import { Turns } from '../page/turns';
import { type AskMarks, Known } from './known';
import { type LookState, lookOf } from './look';
import { PageReader } from './page-reader';
import { Painter } from './painter';
import { type Spot, topOf } from './spots';

/** A part of the page that is read in one go; larger ones are taken apart. */
const PART = 800;

/** What the icons ask of their surroundings. */
export interface IconsNeeds {
  readonly network: Network;
  readonly askMarks: AskMarks;
  onError(error: unknown): void;
  /** Called after every change of the page, to notice a new address. */
  onMutation(): void;
  readonly signal: AbortSignal;
}

/** The icons of one page: finds people as the page changes, and keeps the icons right. Ends with its signal. */
export class Icons {
  private readonly spots = new Map<Element, Spot>();
  private readonly pairs = new Pairs();
  private readonly reader: PageReader;
  private readonly painter: Painter;
  readonly turns: Turns;
  readonly known: Known;
  private openPerson: PersonKey | null = null;
  private readings = 0;
  private needsCompletion = false;

  constructor(
    private readonly needs: IconsNeeds,
    private state: LookState,
  ) {
    const { signal } = needs;
    this.turns = new Turns(signal, needs.onError);
    this.reader = new PageReader(needs.network);
    this.painter = new Painter(this.turns, (spot) => this.spots.get(spot.place.anchor) === spot, signal);
    this.known = new Known(needs.askMarks, (keys) => this.showAll(keys), signal);
    observe(
      document.documentElement,
      signal,
      (node) => this.painter.spotOf(node) !== undefined,
      (changes) => this.changed(changes),
    );
    signal.addEventListener('abort', () => this.removeAll());
    addEventListener('resize', () => this.settleAgain(), { signal, passive: true });
    this.readAll();
  }

  /** Reads the whole page again, in small turns. */
  readAll(): void {
    this.reader.forget();
    this.turns.add(() => this.readOpenPerson());
    const reading = ++this.readings;
    this.turns.add(() => this.readPart(document.documentElement, false));
    // Parts are read before what was added behind them, so by then everybody still there was met again.
    this.turns.add(() => this.dropUnmet(reading));
  }

  get language(): Language {
    return this.state.language;
  }

  all(): IterableIterator<Spot> {
    return this.spots.values();
  }

  spotOfHost(node: EventTarget | null): Spot | undefined {
    return node instanceof Node ? this.painter.spotOf(node) : undefined;
  }

  spotAt(anchor: Element): Spot | undefined {
    return this.spots.get(anchor);
  }

  /** Asks again for everybody who is shown: what is known of them may be old. */
  askAgain(): void {
    this.known.refresh([...this.spots.values()].map(({ person }) => person));
  }

  /** Another language, or a service that is reached (or not) unlike before, changes every icon. */
  restate(state: LookState): void {
    const before = this.state;
    this.state = state;
    if (state.language === before.language && state.connected === before.connected) return;
    this.askAgain();
    this.showAll();
  }

  private showAll(keys?: ReadonlySet<string>): void {
    for (const spot of this.spots.values()) {
      if (!keys || keys.has(keyOf(spot.person))) this.turns.add(() => this.show(spot));
    }
  }

  /** Another page or conversation may be open by now: the sign for strangers goes where it belongs. */
  private readOpenPerson(): void {
    const before = this.openPerson;
    const open = this.reader.openPerson();
    this.openPerson = open && this.pairs.complete(open);
    if (before === this.openPerson || (before && this.openPerson && isSame(before, this.openPerson))) return;
    for (const spot of this.spots.values()) {
      const isConcerned = spot.icon?.lookKey === 'add' || (this.openPerson && isSame(this.openPerson, spot.person));
      if (isConcerned) this.show(spot);
    }
  }

  private changed(changes: Changes): void {
    this.needs.onMutation();
    if (changes.removed.size > 0) this.turns.add(() => this.sweep(changes.removed));
    this.turns.add(() => this.readOpenPerson());
    for (const rows of besideEachOther(changes.roots.filter((root) => !changes.reused.has(root)))) {
      this.turns.add(() => this.readRows(rows));
    }
    for (const root of changes.reused)
      if (changes.roots.includes(root)) this.turns.add(() => this.readPart(root, true));
  }

  /** Elements that stand beside each other are read together: that saves most of the work. */
  private readRows(rows: readonly Element[]): void {
    const [first, ...others] = rows.filter((row) => row.isConnected);
    if (!first) return;
    if (others.length === 0 || others.some((row) => row.parentElement !== first.parentElement)) {
      this.turns.first(rows.map((row) => () => this.readPart(row, false)));
    } else this.take(this.reader.read([first, ...others]));
  }

  private readPart(root: Element, isReused: boolean): void {
    if (!root.isConnected) return;
    if (root.childElementCount > 0 && !isSmallerThan(root, PART)) {
      const children = [...root.children];
      this.turns.first(
        isReused
          ? children.map((child) => () => this.readPart(child, true))
          : besideEachOther(children).map((rows) => () => this.readRows(rows)),
      );
      return;
    }
    const found = this.take(this.reader.read([root]));
    if (!isReused) return;
    for (const spot of this.spots.values()) {
      if (!found.has(spot.place.anchor) && root.contains(spot.place.anchor)) this.drop(spot);
    }
  }

  private take(reading: Reading): ReadonlySet<Element> {
    if (this.pairs.learn(reading.pairs)) this.completeSoon();
    for (const place of reading.places) this.meet(place);
    return new Set(reading.places.map(({ anchor }) => anchor));
  }

  private meet(place: Place): void {
    const person = this.pairs.complete(place.person);
    const before = this.spots.get(place.anchor);
    if (before) {
      before.reading = this.readings;
      const isReused = !isSame(before.person, person);
      before.place = place;
      before.person = person;
      if (isReused) this.painter.moved(before);
      this.show(before);
      return;
    }
    const spot: Spot = { place, person, icon: null, reading: this.readings };
    this.spots.set(place.anchor, spot);
    this.show(spot);
  }

  private dropUnmet(reading: number): void {
    if (reading !== this.readings) return;
    for (const spot of this.spots.values()) if (spot.reading < reading) this.drop(spot);
  }

  /** Once for all parts that are read before it comes to that. */
  private completeSoon(): void {
    if (this.needsCompletion) return;
    this.needsCompletion = true;
    this.turns.add(() => this.completeAll());
  }

  /** A handle met before has got its number by now: the same person everywhere. */
  private completeAll(): void {
    this.needsCompletion = false;
    for (const spot of this.spots.values()) {
      if (spot.person.id && spot.person.handle) continue;
      const person = this.pairs.complete(spot.person);
      if (keyOf(person) === keyOf(spot.person)) continue;
      const mark = this.known.markOf(spot.person);
      spot.person = person;
      if (mark === undefined || mark === null) this.turns.add(() => this.show(spot));
    }
  }

  /** Makes the icon of a spot what it has to be now. */
  private show(spot: Spot): void {
    if (this.needs.signal.aborted || this.spots.get(spot.place.anchor) !== spot) return;
    const mark = this.known.markOf(spot.person);
    if (mark === undefined) this.known.want(spot.person);
    this.painter.show(spot, lookOf(mark, this.isFirstOfOpenPerson(spot), this.state));
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
        if (loser) this.painter.lost(spot, loser);
        this.drop(spot);
      } else if (spot.icon && !spot.icon.host.isConnected) {
        this.painter.lost(spot, removed.get(topOf(spot.icon.host)) ?? anchor);
        this.painter.putBack(spot, spot.icon);
      }
    }
  }

  private drop(spot: Spot): void {
    this.painter.unpaint(spot);
    this.spots.delete(spot.place.anchor);
  }

  private removeAll(): void {
    for (const spot of this.spots.values()) this.painter.unpaint(spot);
    this.spots.clear();
  }

  private settleAgain(): void {
    for (const spot of this.spots.values()) this.painter.moved(spot);
  }
}
