import type { PageState } from '../messages/protocol';
import type { PageNetwork, PersonKey, Reading, Survey } from '../networks/network';
import { IDENTIFYING } from '../page/observe';

/** Nobody is told by anything else; most of what changes on a page has none of these. */
const TELLING = ['a', ...IDENTIFYING.map((name) => `[${name}]`)].join();
const NOBODY: Reading = { places: [], pairs: [] };
/** What holds for the whole document hardly changes (ms); looking for it may take a fiftieth of the time, at most. */
const YOUNGEST = 1000;
const OLDEST = 4000;
const SHARE = 50;

/** Asks a network's adapter about the page as it is now, without looking through the whole document every time. */
export class PageReader {
  readonly #network: PageNetwork;
  #survey: Survey | null = null;
  /** When the document began to be looked through the last time. */
  preparedAt = 0;
  #isPreparing = false;
  #youngUntil = 0;
  #cost = 0;

  /** Surfaces whose people are left out. */
  hidden: readonly string[] = [];

  constructor(network: PageNetwork) {
    this.#network = network;
  }

  /** What is worth doing before the next reading, each in its own time; nothing while what is known is young. */
  prepare(): ReadonlyArray<() => void> {
    const isYoung = this.#isPreparing || performance.now() < this.#youngUntil;
    if (this.#survey?.address === location.href && isYoung) return [];
    this.#survey = this.#network.survey(document, new URL(location.href));
    this.preparedAt = performance.now();
    this.#isPreparing = true;
    this.#cost = 0;
    return [...this.#survey.steps.map((step) => () => this.#timed(step)), () => this.#prepared()];
  }

  /** Leaves the people of these surfaces out from now on; answers whether it were others before. */
  hide(surfaces: PageState['hidden']): boolean {
    const [before, now] = [this.hidden, surfaces[this.#network.id]];
    this.hidden = now;
    return before.join() !== now.join();
  }

  /** The people within parts of the page that stand beside each other. */
  read(roots: readonly Element[]): Reading {
    const telling = roots.filter((root) => root.matches(TELLING) || root.querySelector(TELLING) !== null);
    if (telling.length === 0) return NOBODY;
    const { places, pairs } = this.#network.read(telling, new URL(location.href), this.#survey ?? undefined);
    return { places: places.filter(({ surface }) => !this.hidden.includes(surface)), pairs };
  }

  /** Whose page or conversation is open, as far as the last preparation saw. */
  openPerson(): PersonKey | null {
    return this.#network.openPerson(new URL(location.href), document, this.#survey ?? undefined)?.person ?? null;
  }

  /** The page has another address: nothing seen before holds. */
  forget(): void {
    this.#survey = null;
  }

  /** Only from now on it grows old: in a hidden page the steps are minutes apart. */
  #prepared(): void {
    this.#isPreparing = false;
    this.#youngUntil = performance.now() + Math.max(YOUNGEST, Math.min(OLDEST, this.#cost * SHARE));
  }

  #timed(step: () => void): void {
    const start = performance.now();
    step();
    this.#cost += performance.now() - start;
  }
}
