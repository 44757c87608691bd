/** At which side of the window the panel stands. */
export type Side = 'left' | 'right';

/** A page narrower than this cannot be worked with: there the panel lies over it. */
const NARROWEST_PAGE = 320;
const BOXES = 'textarea, [contenteditable="true"], [contenteditable=""]';
/** What a message box and its buttons stand in is a bar, and not higher than this. */
const HIGHEST_BAR = 200;
const BAR_LEVELS = 6;
const SMALLEST_BOX = 20;
/** Between a bar that was pushed and the panel (px). */
const AIR = 12;
/** Nobody writes a message in a box that is narrower (px), unless the page has it so. */
const ENOUGH = 200;

/**
 * Makes room for the panel: the page is narrowed, and pushed aside where it does not become narrow enough, so that its
 * message box and the button beside it stay in sight. Everything is given back as it was.
 */
export class Room {
  private readonly before = new Map<string, { value: string; priority: string }>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.giveBack());
  }

  /**
   * Makes room of this width (px) at a side of the window.
   * @returns whether no message box is covered; false when the page holds one in its place there
   */
  make(side: Side, width: number): boolean {
    if (innerWidth - width < NARROWEST_PAGE) {
      this.giveBack();
      return true;
    }
    this.giveBack();
    const widest = widestBox();
    this.narrow(side, width, 0);
    const isCrushed = widestBox() < Math.min(widest, ENOUGH);
    // A page that has no width to give keeps it, and is pushed aside as it is.
    if (isCrushed) this.narrow(side, 0, 0);
    const covered = coveredBy(side, width);
    if (covered > 0) this.narrow(side, isCrushed ? covered + AIR : width, covered + AIR);
    if (covered === 0 || coveredBy(side, width) === 0) return true;
    this.narrow(side, width, 0);
    return false;
  }

  /** Takes this much (px) from the page at one side, and pushes it beyond the window's other side. */
  private narrow(side: Side, taken: number, pushed: number): void {
    this.set('max-width', `calc(100% - ${taken - pushed}px)`);
    this.set('min-width', '0');
    this.set(`margin-${side}`, `${taken}px`);
    this.set(`margin-${side === 'right' ? 'left' : 'right'}`, `${-pushed}px`);
  }

  giveBack(): void {
    const html = document.documentElement;
    for (const [name, { value, priority }] of this.before) html.style.setProperty(name, value, priority);
    // Read first: Chromium does not remove what it has not written into the attribute yet.
    if (this.before.size > 0 && html.getAttribute('style') === '') html.removeAttribute('style');
    this.before.clear();
  }

  private set(name: string, value: string): void {
    const { style } = document.documentElement;
    if (!this.before.has(name))
      this.before.set(name, { value: style.getPropertyValue(name), priority: style.getPropertyPriority(name) });
    style.setProperty(name, value, 'important');
  }
}

const boxes = () => [...document.querySelectorAll(BOXES)].filter(isInSight);

/** The width (px) of the widest message box in sight; 0 when there is none. */
function widestBox(): number {
  return Math.max(0, ...boxes().map((box) => box.getBoundingClientRect().width));
}

/** How far (px) the bar of a message box in sight reaches under a panel of this width; 0 when none does. */
function coveredBy(side: Side, width: number): number {
  const edges = boxes().map((box) => {
    const { left, right } = barAround(box);
    return side === 'right' ? right - (innerWidth - width) : width - left;
  });
  return Math.ceil(Math.max(0, ...edges.map((edge) => (edge < 1 ? 0 : edge))));
}

function isInSight(box: Element): boolean {
  const { width, height, top, bottom } = box.getBoundingClientRect();
  return width >= SMALLEST_BOX && height > 0 && bottom > 0 && top < innerHeight && box.checkVisibility();
}

/** The outermost bar around a message box, where its buttons stand. */
export function barAround(box: Element): DOMRect {
  let bar = box.getBoundingClientRect();
  let at = box.parentElement;
  for (let level = 0; at && at !== document.body && level < BAR_LEVELS; level++, at = at.parentElement) {
    const around = at.getBoundingClientRect();
    if (around.height > HIGHEST_BAR) break;
    bar = around;
  }
  return bar;
}
