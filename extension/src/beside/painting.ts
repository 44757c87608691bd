import { OnDemand } from '../page/on-demand';
import type { Turns } from '../page/turns';
import { isShown, type Shown } from './look';
import type { Painter } from './painter.part';
import type { Spot } from './spots';

/** The painter of a page, who is loaded with the first icon that is wanted: on many pages there is no client. */
export class Painting {
  readonly #painter: OnDemand<typeof import('./painter.part'), Painter>;

  constructor(
    turns: Turns,
    isStillThere: (spot: Spot) => boolean,
    signal: AbortSignal,
    onError: (error: unknown) => void,
  ) {
    this.#painter = new OnDemand(
      () => import('./painter.part'),
      (part) => new part.Painter(turns, isStillThere, signal),
      signal,
      onError,
    );
  }

  spotOf(node: Node): Spot | undefined {
    return this.#painter.now?.spotOf(node);
  }

  /** Makes the icon of a spot what it has to be now, or takes it away. */
  show(spot: Spot, shown: Shown): void {
    if (isShown(shown)) this.#painter.use((painter) => painter.show(spot, shown));
    else this.unpaint(spot);
  }

  /** The spot's anchor belongs to somebody else, or stands elsewhere: its icon is measured again. */
  moved(spot: Spot): void {
    this.#painter.useIfWanted((painter) => painter.moved(spot));
  }

  /** The page has thrown the spot's icon out, from within this node. */
  lost(spot: Spot, loser: Node): void {
    this.#painter.useIfWanted((painter) => painter.lost(spot, loser));
  }

  /** Puts the spot's icon back that the page has thrown out; more and more slowly, if that goes on. */
  putBack(spot: Spot): void {
    this.#painter.useIfWanted((painter) => painter.putBack(spot));
  }

  unpaint(spot: Spot): void {
    this.#painter.useIfWanted((painter) => painter.unpaint(spot));
  }
}
