import type { PersonKey, Place } from '../networks/network';
import { isSame } from '../networks/person';
import type { PaintedIcon } from '../page/paint';

/** One place on the page, and the icon at it, if there is one. */
export interface Spot {
  place: Place;
  /** The person with all that is known of them, not only what stands at this place. */
  person: PersonKey;
  icon: PaintedIcon | null;
}

/** Whether it is in the head of a page or conversation (`profile-header`, `open-dialog`), which shows whose it is. */
export const isHead = ({ place }: Spot): boolean => /-header|open-/.test(place.surface);

/** Strangers get a sign only where their own page or conversation is open, and only one: in its head, else at the first place. */
export function hasSign(spot: Spot, open: PersonKey | null, all: Iterable<Spot>): boolean {
  if (!open || !isSame(open, spot.person)) return false;
  const own = [...all].filter(({ person }) => isSame(open, person));
  return (own.find(isHead) ?? own[0]) === spot;
}

/** Until a place has stayed as it is for this long, icons thrown out of it come back more and more slowly. */
const PATIENCE = 10_000;
const SLOWEST = 5_000;
/** With so many at one element those are forgotten that have waited long enough. */
const MANY = 500;

/**
 * How often the page threw an icon out lately. A page that renders itself again for every foreign node would otherwise
 * be answered for ever. Counted at the element that lost it, since rows and anchors are often made again.
 */
export class Losses {
  private readonly counts = new WeakMap<Node, Map<string, { times: number; last: number }>>();

  add(loser: Node, spot: Spot): void {
    const counts = this.counts.get(loser) ?? new Map();
    this.counts.set(loser, counts);
    const key = lossKey(spot.place);
    const before = counts.get(key);
    const now = performance.now();
    // A list that goes on and on loses very many, each once.
    if (counts.size >= MANY) for (const [one, { last }] of counts) if (now - last >= PATIENCE) counts.delete(one);
    const isRecent = before && now - before.last < PATIENCE;
    counts.set(key, { times: isRecent ? before.times + 1 : 1, last: now });
  }

  /** How long to wait before an icon is put here: nothing at first, then twice as long each time. */
  delay(place: Place): number {
    const key = lossKey(place);
    let times = 0;
    let at: Node | null = place.anchor;
    for (let level = 0; at && level < 8; level++, at = at.parentNode) {
      const count = this.counts.get(at)?.get(key);
      if (count && performance.now() - count.last < PATIENCE) times = Math.max(times, count.times);
    }
    return times < 3 ? 0 : Math.min(SLOWEST, 100 * 2 ** (times - 2));
  }
}

function lossKey(place: Place): string {
  return `${place.surface} ${place.person.network} ${place.person.id ?? ''} ${place.person.handle ?? ''}`;
}

/** The outermost node above one that has left the page. */
export function topOf(node: Node): Node {
  let top = node;
  while (top.parentNode) top = top.parentNode;
  return top;
}
