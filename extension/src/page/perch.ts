import { ICON } from './icon-style';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far a perched icon reaches over the end of the name, and down into the line: above the small letters. */
const OVERLAP = 4;
const DIP = 6;
const CLIMB = 2;

/**
 * Whether text goes on right behind a name, as in "Ada, thank you!": an icon beside the name would lie over its first
 * letters. Reads only.
 */
export function isFollowed(host: Element, name: Box, isRtl: boolean): boolean {
  const next = nextShown(host);
  if (!next) return false;
  const range = document.createRange();
  range.selectNodeContents(next);
  const first = [...range.getClientRects()].find((box) => box.width > 2 && box.height > 2);
  if (!first) return false;
  const middle = (name.top + name.bottom) / 2;
  const distance = isRtl ? name.left - first.right : first.left - name.right;
  return first.top < middle && middle < first.bottom && distance > -ICON && distance < ICON;
}

/** Where the upper left corner of an icon of full size goes, so that the small one sits on the end of the name. */
export function perchOn(name: Box, isRtl: boolean): { x: number; y: number } {
  return { x: isRtl ? name.left - ICON + OVERLAP : name.right - OVERLAP, y: name.top + DIP - ICON };
}

/** What comes next in the flow of the text: beside the host, or beside the pieces of text it ends. */
function nextShown(host: Element): Node | null {
  let at: Element = host;
  for (let level = 0; level <= CLIMB; level++) {
    for (let next = at.nextSibling; next; next = next.nextSibling) if (next.textContent?.trim()) return next;
    const parent = at.parentElement;
    if (!parent || getComputedStyle(parent).display !== 'inline') return null;
    at = parent;
  }
  return null;
}
