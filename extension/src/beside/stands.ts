/** Where somebody stands, in CSS pixels of what is scrolled: it stays the same while the manager scrolls. */
export interface Stand<T> {
  readonly who: T;
  /** What kind of place it is. */
  readonly surface: string;
  readonly x: number;
  readonly y: number;
}

/** A picture and a name so close above each other are one stand of one person. */
const TOGETHER = 100;
/** Stands of one row, as cells of a grid, may be a little higher or lower. */
const ROW = 12;

/**
 * Where people stand and stood, as a reader sees it: rows of a list that is used again lie in the document in any order,
 * and those that were scrolled away are no longer in it.
 */
export class Stands<T> {
  private readonly all = new Map<T, readonly Stand<T>[]>();

  /** What is on the page now. Whoever is not stands where they stood. */
  learn(now: readonly Stand<T>[]): void {
    const fresh = new Map<T, Stand<T>[]>();
    for (const stand of now.toSorted((one, other) => one.y - other.y)) {
      const known = fresh.get(stand.who) ?? [];
      const at = known.findIndex((one) => isOne(one, stand));
      const before = known[at];
      if (before) known[at] = { ...before, x: Math.min(before.x, stand.x) };
      else known.push(stand);
      fresh.set(stand.who, known);
    }
    for (const [who, stands] of fresh) {
      const former = (this.all.get(who) ?? []).filter((one) => !stands.some((stand) => isOne(one, stand)));
      this.all.set(who, [...former, ...stands]);
    }
  }

  /** Everybody from one stand to the other, both included, among those of its kind. */
  between(from: Stand<T>, to: Stand<T>): readonly T[] {
    const [first, last] = [this.known(from), this.known(to)].toSorted(order) as [Stand<T>, Stand<T>];
    const isWithin = (stand: Stand<T>) =>
      (first.surface !== last.surface || stand.surface === first.surface) &&
      order(first, stand) <= 0 &&
      order(stand, last) <= 0;
    const within = [...this.all].flatMap(([who, stands]) => (stands.some(isWithin) ? [who] : []));
    return [...new Set([...within, from.who, to.who])];
  }

  private known(stand: Stand<T>): Stand<T> {
    return this.all.get(stand.who)?.find((one) => isOne(one, stand)) ?? stand;
  }
}

function isOne<T>(one: Stand<T>, other: Stand<T>): boolean {
  return one.surface === other.surface && Math.abs(one.y - other.y) <= TOGETHER;
}

function order<T>(one: Stand<T>, other: Stand<T>): number {
  return Math.abs(one.y - other.y) <= ROW ? one.x - other.x : one.y - other.y;
}
