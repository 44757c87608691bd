import type { SlotKind } from '../networks/network';

/**
 * How a host stands among its neighbours without taking room:
 * `line`: an empty piece of text; `block`: a block of no height; `item`: an item of a flexible box that takes back the
 * gap it causes; `loose`: out of the flow, where nothing else is possible.
 */
export type SlotMode = 'line' | 'block' | 'item' | 'loose';

/** Where a host goes, decided before anything is written, so that styles are computed once for many icons. */
export interface Slot {
  readonly parent: Element;
  readonly before: Node | null;
  readonly mode: SlotMode;
  /** For an item: the gap it has to take back, and in which direction. */
  readonly gap: string;
}

/** Elements that can have no children, or whose children are not shown. */
const CHILDLESS = new Set(['IMG', 'INPUT', 'BR', 'VIDEO', 'CANVAS', 'IFRAME', 'TEXTAREA', 'SELECT', 'PICTURE']);
const SVG = 'http://www.w3.org/2000/svg';
/** A name may be cut off by its own box and by one around it; further up it is a column of the page. */
const CLIMB = 2;
const NAME_HEIGHT = 48;

/** Finds the place for an icon's host. Reads styles and writes nothing. */
export function findSlot(anchor: Element, kind: SlotKind): Slot {
  let at = htmlOf(anchor);
  let isInside = kind !== 'after' && at === anchor && !CHILDLESS.has(anchor.tagName);
  for (let level = 0; level < CLIMB; level++) {
    const box = isInside ? at : at.parentElement;
    if (!box || box === document.body || !isCuttingOff(box)) break;
    // What is cut off behind three dots is not painted at all, so the host goes beside the box that cuts.
    at = box;
    isInside = false;
  }
  const parent = isInside ? at : (at.parentElement ?? at);
  const before = isInside ? null : at.nextSibling;
  return { parent, before, ...modeIn(parent, before ? before.previousSibling : parent.lastChild) };
}

/** Within an SVG nothing of HTML is shown, so the host goes beside the outermost one. */
function htmlOf(anchor: Element): Element {
  let at = anchor;
  while (at.namespaceURI === SVG && at.parentElement) at = at.parentElement;
  return anchor.namespaceURI === SVG ? (anchor.closest('svg:not(svg svg)') ?? at) : at;
}

function isCuttingOff(box: Element): boolean {
  const style = getComputedStyle(box);
  if (style.overflowX === 'visible' || style.display === 'inline' || style.display === 'contents') return false;
  return box.clientHeight > 0 && box.clientHeight <= NAME_HEIGHT;
}

function modeIn(parent: Element, previous: Node | null): { mode: SlotMode; gap: string } {
  const style = getComputedStyle(parent);
  if (style.display.includes('grid')) return { mode: 'loose', gap: '' };
  if (style.display.includes('flex')) return itemIn(style);
  return { mode: isBlock(lastShown(previous)) ? 'block' : 'line', gap: '' };
}

function itemIn(style: CSSStyleDeclaration): { mode: SlotMode; gap: string } {
  if (style.justifyContent.startsWith('space-')) return { mode: 'loose', gap: '' };
  const isColumn = style.flexDirection.startsWith('column');
  const gap = Number.parseFloat(isColumn ? style.rowGap : style.columnGap) || 0;
  return { mode: 'item', gap: gap === 0 ? '' : `margin-${isColumn ? 'block' : 'inline'}-start: ${-gap}px !important;` };
}

function lastShown(node: Node | null): Node | null {
  let at = node;
  while (at && (at.nodeType === Node.COMMENT_NODE || (at.nodeType === Node.TEXT_NODE && !at.nodeValue?.trim()))) {
    at = at.previousSibling;
  }
  return at;
}

function isBlock(node: Node | null): boolean {
  if (!(node instanceof Element)) return false;
  const { display, position } = getComputedStyle(node);
  return !display.startsWith('inline') && display !== 'contents' && display !== 'none' && position !== 'absolute';
}
