import { type Box, boxAround, boxInSight, isField } from './box';

/** Editors hear of a moved caret late: Slate takes it up after 100 ms. What is put in before goes to the old place. */
const QUIET = 120;

/** Knows where the manager wrote last, also after the focus has gone to the panel. */
export class Caret {
  private last: { readonly box: Box; readonly range: Range | null } | null = null;
  private movedAt = Number.NEGATIVE_INFINITY;

  constructor(signal: AbortSignal) {
    document.addEventListener('selectionchange', () => this.look(), { signal, passive: true });
    document.addEventListener('focusin', () => this.look(), { signal, passive: true });
    // The event of the last move may not have come yet.
    document.addEventListener('focusout', ({ target }) => this.keep(target), { signal, passive: true });
    this.look();
  }

  /** The box written in last, if it is still there; else the one in sight; null when the page has none. */
  box(): Box | null {
    const { last } = this;
    return last?.box.isConnected && last.box.checkVisibility() ? last.box : boxInSight();
  }

  /**
   * Puts the focus and the caret back where they were in a box, or at its end, and waits until editors know.
   * @returns whether the box has the focus now; not so while the page keeps it for a dialog
   */
  async restore(box: Box): Promise<boolean> {
    const range = this.last?.box === box ? this.last.range : null;
    if (document.activeElement !== box) {
      box.focus({ preventScroll: true });
      if (!isField(box)) place(box, range);
    } else if (!isField(box) && !holds(box, selected())) place(box, range);
    await this.quiet();
    return document.activeElement === box;
  }

  /** Selects this many characters before the caret, so that they are replaced. */
  async selectBefore(box: Box, count: number): Promise<void> {
    if (count === 0) return;
    if (isField(box)) box.setSelectionRange(box.selectionStart - count, box.selectionStart);
    else for (let done = 0; done < count; done++) getSelection()?.modify('extend', 'backward', 'character');
    await this.quiet();
  }

  private look(): void {
    this.movedAt = performance.now();
    this.keep(document.activeElement);
  }

  private keep(element: EventTarget | null): void {
    const box = element instanceof Element ? boxAround(element) : null;
    if (!box || box !== element) return;
    const range = selected();
    if (isField(box)) this.last = { box, range: null };
    else if (holds(box, range)) this.last = { box, range: range?.cloneRange() ?? null };
  }

  /** The event of a move comes after the move, so it is waited for first. */
  private async quiet(): Promise<void> {
    this.movedAt = performance.now();
    for (let left = QUIET; left > 0; left = this.movedAt + QUIET - performance.now()) await pause(left);
  }
}

function selected(): Range | null {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

function holds(box: Box, range: Range | null): boolean {
  return range !== null && box.contains(range.startContainer) && box.contains(range.endContainer);
}

function place(box: Box, range: Range | null): void {
  const selection = getSelection();
  if (!selection) return;
  if (range && holds(box, range)) {
    selection.removeAllRanges();
    selection.addRange(range);
  } else {
    selection.selectAllChildren(box);
    selection.collapseToEnd();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
