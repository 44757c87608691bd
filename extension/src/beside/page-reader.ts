import type { Network, PersonKey, Reading, Survey } from '../networks/network';
import { IDENTIFYING } from '../page/observe';

/** Nobody is told by anything else; most of what changes on a page has none of these. */
const TELLING = ['a', ...IDENTIFYING.map((name) => `[${name}]`)].join();
const NOBODY: Reading = { places: [], pairs: [] };
/** Who is signed in and whose page it is hardly changes; looking for it goes through the whole document. */
const AGE = 1000;

/** Asks a network's adapter about the page as it is now, without looking through the whole document every time. */
export class PageReader {
  private survey: Survey | null = null;
  private surveyedAt = 0;
  private open: PersonKey | null = null;
  private openReadAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly network: Network) {}

  /** The people within parts of the page that stand beside each other. */
  read(roots: readonly Element[]): Reading {
    const telling = roots.filter((root) => root.matches(TELLING) || root.querySelector(TELLING) !== null);
    if (telling.length === 0) return NOBODY;
    const url = new URL(location.href);
    const isOld = performance.now() - this.surveyedAt > AGE || this.survey?.address !== url.href;
    if (!this.survey || isOld) {
      this.survey = this.network.survey(document, url);
      this.surveyedAt = performance.now();
    }
    return this.network.read(telling, url, this.survey);
  }

  /** Whose page or conversation is open; a moment old at most. */
  openPerson(): PersonKey | null {
    if (performance.now() - this.openReadAt > AGE) {
      this.open = this.network.openPerson(new URL(location.href), document)?.person ?? null;
      this.openReadAt = performance.now();
    }
    return this.open;
  }

  /** The page has another address: nothing seen before holds. */
  forget(): void {
    this.survey = null;
    this.openReadAt = Number.NEGATIVE_INFINITY;
  }
}
