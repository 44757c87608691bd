import type { Mark } from '../messages/mark';
import type { PageState } from '../messages/protocol';
import type { PageNetwork, PersonKey, Place, Reading } from '../networks/network';
import { isSame, keyOf, Pairs } from '../networks/person';
import { later } from '../page/lifetime';
import { type Changes, observe } from '../page/observe';
import { overhear } from '../page/overhear';
import { Turns } from '../page/turns';
import { type AskMarks, Known } from './known';
import type { Dress, LookState } from './look';
import { PageReader } from './page-reader';
import { Painting } from './painting';
import { Parts } from './parts';
import { hasSign, isHead, type Spot, topOf } from './spots';

/** Whose page is open is looked for again this long (ms) after a change that was not looked at closely. */
const LOOK_AGAIN = 1000;

/** What of the extension's state icons and their tooltips depend on. */
export type IconsState = LookState & Pick<PageState, 'language' | 'panelSide' | 'panelPlace'>;

/** What the icons ask of their surroundings. */
export interface IconsNeeds {
  readonly network: PageNetwork;
  readonly askMarks: AskMarks;
  onError(error: unknown): void;
  /** Called after every change of the page, to notice a new address. */
  onMutation(): void;
  readonly signal: AbortSignal;
}

/** The icons of one page: finds people as the page changes, and keeps the icons right. Ends with its signal. */
export class Icons {
  readonly #needs: IconsNeeds;
  readonly #spots = new Map<Element, Spot>();
  readonly #pairs = new Pairs();
  readonly reader: PageReader;
  readonly #painter: Painting;
  readonly #parts: Parts;
  readonly turns: Turns;
  readonly known: Known;
  #openPerson: PersonKey | null = null;
  /** How all icons look, at every place where somebody stands; null for their own look. */
  declare dress: Dress | null | undefined;
  #needsCompletion = false;
  #changedAt = 0;
  #isLookPlanned = false;

  constructor(
    needs: IconsNeeds,
    public state: IconsState,
  ) {
    this.#needs = needs;
    const { signal } = needs;
    this.turns = new Turns(signal, needs.onError);
    this.reader = new PageReader(needs.network);
    this.reader.hide(state.hidden);
    this.#painter = new Painting(
      this.turns,
      (spot) => this.#spots.get(spot.place.anchor) === spot,
      signal,
      needs.onError,
    );
    this.#parts = new Parts(this.reader, this.turns, signal, (rows, reading) => this.#take(rows, reading));
    this.known = new Known(needs.askMarks, (keys) => this.paint(keys), signal);
    observe(
      document.documentElement,
      signal,
      (node) => this.#painter.spotOf(node) !== undefined,
      (changes) => this.#changed(changes),
    );
    signal.addEventListener('abort', () => {
      for (const spot of this.#spots.values()) this.#drop(spot);
    });
    overhear(['resize'], signal, () => {
      for (const spot of this.#spots.values()) this.#painter.moved(spot);
    });
    this.readAll();
  }

  /** Reads the page again, in small turns: what is in or near the window now, the rest when it comes near. */
  readAll(): void {
    this.reader.forget();
    this.turns.add(() => this.#readOpenPerson());
    this.#parts.read([document.documentElement]);
  }

  /** Reads what is far away as well, now. */
  readFar(): void {
    this.#parts.readFar();
  }

  all(): IterableIterator<Spot> {
    return this.#spots.values();
  }

  /** Also of a person without an icon; who is not known yet is asked for. */
  markOf(person: PersonKey): Mark | null | undefined {
    return this.known.markOrWant(this.#pairs.complete(person));
  }

  spotOfHost(node: EventTarget | null): Spot | undefined {
    return node instanceof Node ? this.#painter.spotOf(node) : undefined;
  }

  /** Asks again for everybody who is shown: what is known of them may be old. */
  askAgain(): void {
    this.known.refresh([...this.#spots.values()].map(({ person }) => person));
  }

  /** Another language, or a service that is reached (or not) unlike before, changes every icon. */
  restate(state: IconsState): void {
    const before = this.state;
    this.state = state;
    if (this.reader.hide(state.hidden)) this.readAll();
    if (state.language === before.language && state.connected === before.connected) return;
    this.askAgain();
    this.paint();
  }

  /** Makes all icons what they have to be now. */
  paint(keys?: ReadonlySet<string>): void {
    for (const spot of this.#spots.values()) {
      if (!keys || keys.has(keyOf(spot.person))) this.turns.add(() => this.#show(spot));
    }
  }

  /** Another page or conversation may be open by now: the sign for strangers goes where it belongs. */
  #readOpenPerson(): void {
    const preparation = this.reader.prepare();
    if (preparation.length > 0) {
      this.turns.first([...preparation, () => this.#readOpenPerson()]);
      return;
    }
    if (this.reader.preparedAt < this.#changedAt) this.#readOpenPersonLater();
    const before = this.#openPerson;
    const open = this.reader.openPerson();
    this.#openPerson = open && this.#pairs.complete(open);
    if (before === this.#openPerson || (before && this.#openPerson && isSame(before, this.#openPerson))) return;
    this.#moveSign();
  }

  #moveSign(): void {
    for (const spot of this.#spots.values()) {
      const isConcerned = spot.icon?.lookKey === 'add' || (this.#openPerson && isSame(this.#openPerson, spot.person));
      if (isConcerned) this.#show(spot);
    }
  }

  #readOpenPersonLater(): void {
    if (this.#isLookPlanned) return;
    this.#isLookPlanned = true;
    later(LOOK_AGAIN, this.#needs.signal, () => {
      this.#isLookPlanned = false;
      this.turns.add(() => this.#readOpenPerson());
    });
  }

  #changed(changes: Changes): void {
    this.#changedAt = performance.now();
    this.#needs.onMutation();
    if (changes.removed.size > 0) this.turns.add(() => this.#sweep(changes.removed));
    this.turns.add(() => this.#readOpenPerson());
    this.#parts.read(changes.roots);
  }

  /** Meets everybody in these rows, and forgets whoever stood there before. */
  #take(rows: readonly Element[], { places, pairs }: Reading): void {
    if (this.#pairs.learn(pairs)) this.#completeSoon();
    const anchors = new Set(places.map(({ anchor }) => anchor));
    for (const row of rows) {
      for (const element of [row, ...row.getElementsByTagName('*')]) {
        const spot = anchors.has(element) ? undefined : this.#spots.get(element);
        if (spot) this.#drop(spot);
      }
    }
    for (const place of places) this.#meet(place);
  }

  #meet(place: Place): void {
    const person = this.#pairs.complete(place.person);
    const before = this.#spots.get(place.anchor);
    if (before) {
      const isReused = !isSame(before.person, person);
      before.place = place;
      before.person = person;
      if (isReused) this.#painter.moved(before);
      this.#show(before);
      return;
    }
    const spot: Spot = { place, person, icon: null };
    this.#spots.set(place.anchor, spot);
    this.#show(spot);
    // A head may come later than a row of the same person.
    if (isHead(spot)) this.#moveSign();
  }

  /** Once for all parts that are read before it comes to that. */
  #completeSoon(): void {
    if (this.#needsCompletion) return;
    this.#needsCompletion = true;
    this.turns.add(() => this.#completeAll());
  }

  /** A handle met before has got its number by now: the same person everywhere. */
  #completeAll(): void {
    this.#needsCompletion = false;
    for (const spot of this.#spots.values()) {
      if (spot.person.id && spot.person.handle) continue;
      const person = this.#pairs.complete(spot.person);
      if (keyOf(person) === keyOf(spot.person)) continue;
      const mark = this.known.markOf(spot.person);
      spot.person = person;
      if (mark === undefined || mark === null) this.turns.add(() => this.#show(spot));
    }
  }

  /** Makes the icon of a spot what it has to be now. */
  #show(spot: Spot): void {
    if (this.#needs.signal.aborted || this.#spots.get(spot.place.anchor) !== spot) return;
    const mark = this.known.markOrWant(spot.person);
    const isOpenPerson = hasSign(spot, this.#openPerson, this.#spots.values());
    this.#painter.show(spot, { mark, isOpenPerson, state: this.state, dress: this.dress });
  }

  /** Forgets anchors that have left the page, and puts back icons that were thrown out. */
  #sweep(removed: ReadonlyMap<Node, Node>): void {
    this.#parts.sweep();
    for (const spot of this.#spots.values()) {
      const { anchor } = spot.place;
      if (!anchor.isConnected) {
        const loser = spot.icon && removed.get(topOf(anchor));
        if (loser) this.#painter.lost(spot, loser);
        this.#drop(spot);
      } else if (spot.icon && !spot.icon.host.isConnected) {
        this.#painter.lost(spot, removed.get(topOf(spot.icon.host)) ?? anchor);
        this.#painter.putBack(spot);
      }
    }
  }

  #drop(spot: Spot): void {
    this.#painter.unpaint(spot);
    this.#spots.delete(spot.place.anchor);
  }
}
