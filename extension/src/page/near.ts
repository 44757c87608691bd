/** How far beyond the window (CSS pixels) something counts as near: about a screen of scrolling. */
const MARGIN = 800;
/** More positions than this are left to the browser, which tells them after its own layout. */
const FEW = 50;
/** At most so many that stand beside each other and look alike wait together: the first and the last are watched for all. */
const TOGETHER = 16;

/**
 * Tells parts of the page that are in or near the window from those far away, and tells of the latter once they come
 * near. What takes no room is near: it may be hidden, or hold something that stands elsewhere.
 */
export class Near {
  /** Each that waits, with those that wait together with it. */
  readonly #waiting = new Map<Element, Set<Element>>();
  readonly #watched = new Set<Element>();
  readonly #observer: IntersectionObserver;
  readonly #onNear: (elements: readonly Element[]) => void;

  constructor(signal: AbortSignal, onNear: (elements: readonly Element[]) => void) {
    this.#onNear = onNear;
    const margin = `${MARGIN}px`;
    // Within boxes that scroll by themselves only browsers with the second one see ahead.
    const options = { rootMargin: margin, scrollMargin: margin };
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), options);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#waiting.clear();
    });
  }

  /**
   * Those that are known to be near now; the others wait until they are told of. Asks for positions, so nothing should
   * have been written just before.
   */
  of(elements: readonly Element[]): Element[] {
    const others = elements.filter((element) => !this.#watched.has(element));
    if (others.length <= FEW) return this.#nearOf(others);
    for (const row of alike(others)) this.#watch(row);
    return [];
  }

  /** Forgets what has left the page. */
  sweep(): void {
    const left = new Set<Set<Element>>();
    for (const [element, together] of this.#waiting) {
      if (element.isConnected) continue;
      if (this.#watched.has(element)) left.add(together);
      this.#forget(element);
    }
    for (const others of left) this.#watch([...others]);
  }

  /** Takes everything for near that waits. */
  takeAll(): void {
    const all = [...this.#waiting.keys()];
    for (const element of all) this.#forget(element);
    if (all.length > 0) this.#onNear(all);
  }

  /** Of these and those that are near for certain; the others are watched one by one. */
  #nearOf(elements: readonly Element[], certain?: ReadonlySet<Element>): Element[] {
    return elements.filter((element) => {
      const near = certain?.has(element) || isNear(element.getBoundingClientRect());
      if (near) this.#forget(element);
      else this.#watch([element]);
      return near;
    });
  }

  #watch(elements: readonly Element[]): void {
    const together = new Set(elements);
    for (const element of elements) {
      this.#waiting.get(element)?.delete(element);
      this.#waiting.set(element, together);
    }
    for (const end of [elements[0], elements.at(-1)]) {
      if (!end || this.#watched.has(end)) continue;
      this.#watched.add(end);
      this.#observer.observe(end);
    }
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const certain = new Set<Element>();
    const all = new Set<Element>();
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      if (!target.isConnected || (!isIntersecting && !isEmpty(boundingClientRect))) continue;
      certain.add(target);
      for (const one of this.#waiting.get(target) ?? []) all.add(one);
    }
    const near = this.#nearOf([...all], certain);
    if (near.length > 0) this.#onNear(near);
  }

  #forget(element: Element): void {
    this.#waiting.get(element)?.delete(element);
    this.#waiting.delete(element);
    if (this.#watched.delete(element)) this.#observer.unobserve(element);
  }
}

/** Elements that follow each other and look alike, in groups: what is between two of them in a list is so on the screen as well. */
function alike(elements: readonly Element[]): Element[][] {
  const groups: Element[][] = [];
  let last: Element | null = null;
  let lastLook = '';
  for (const element of elements) {
    const look = `${element.localName} ${element.getAttribute('class')}`;
    const group = groups.at(-1);
    const isNext = look === lastLook && element.previousElementSibling === last;
    if (group && isNext && group.length < TOGETHER) group.push(element);
    else groups.push([element]);
    last = element;
    lastLook = look;
  }
  return groups;
}

function isEmpty({ width, height }: DOMRectReadOnly): boolean {
  return width === 0 || height === 0;
}

function isNear(box: DOMRectReadOnly): boolean {
  if (isEmpty(box)) return true;
  const { top, bottom, left, right } = box;
  const isBeside = right < -MARGIN || left > innerWidth + MARGIN;
  return !isBeside && bottom > -MARGIN && top < innerHeight + MARGIN;
}
