/** How far beyond the window (CSS pixels) something counts as near: about two screens of scrolling. */
const MARGIN = 1500;
/** More positions than this are left to the browser, which tells them after its own layout. */
const FEW = 50;

/**
 * Tells parts of the page that are in or near the window from those far away, and tells of the latter once they come
 * near. What takes no room is near: it may be hidden, or hold something that stands elsewhere.
 */
export class Near {
  private readonly waiting = new Set<Element>();
  private readonly observer: IntersectionObserver;

  constructor(
    signal: AbortSignal,
    private readonly onNear: (elements: readonly Element[]) => void,
  ) {
    const margin = `${MARGIN}px`;
    // Within boxes that scroll by themselves only browsers with the second one see ahead.
    const options = { rootMargin: margin, scrollMargin: margin };
    this.observer = new IntersectionObserver((entries) => this.seen(entries), options);
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      this.waiting.clear();
    });
  }

  /**
   * Those that are known to be near now; the others wait until they are told of. Asks for positions, so nothing should
   * have been written just before.
   */
  of(elements: readonly Element[]): Element[] {
    const isFew = elements.length <= FEW;
    return elements.filter((element) => {
      if (this.waiting.has(element)) return false;
      if (isFew && isNear(element.getBoundingClientRect())) return true;
      this.waiting.add(element);
      this.observer.observe(element);
      return false;
    });
  }

  /** Forgets what has left the page. */
  sweep(): void {
    for (const element of this.waiting) if (!element.isConnected) this.forget(element);
  }

  /** Takes everything for near that waits. */
  takeAll(): void {
    const all = [...this.waiting];
    for (const element of all) this.forget(element);
    if (all.length > 0) this.onNear(all);
  }

  private seen(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries.flatMap(({ target, isIntersecting, boundingClientRect }) =>
      target.isConnected && (isIntersecting || isEmpty(boundingClientRect)) ? [target] : [],
    );
    for (const element of near) this.forget(element);
    if (near.length > 0) this.onNear(near);
  }

  private forget(element: Element): void {
    this.waiting.delete(element);
    this.observer.unobserve(element);
  }
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
