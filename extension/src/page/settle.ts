import type { SlotKind } from '../networks/network';
import { ICON } from './icon-style';
import type { PaintedIcon } from './paint';
import { isFollowed, perchOn } from './perch';
import type { Turns } from './turns';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Watched {
  readonly icon: PaintedIcon;
  readonly anchor: Element;
  readonly slot: SlotKind;
}

/** How many ancestors may cut an icon off; further up it is the page's own scrolling. */
const CLIP_LEVELS = 6;
const GAP = 3;

/**
 * Corrects where icons stand, once each comes into view: in running text they are right by themselves; beside blocks,
 * over avatars and behind cut-off names they are measured against their anchor. It is done in turns after the browser's
 * own layout, so nothing is laid out twice.
 */
export class Settle {
  private readonly waiting = new Map<Element, Watched>();
  private readonly observer: IntersectionObserver;

  constructor(
    private readonly turns: Turns,
    signal: AbortSignal,
  ) {
    this.observer = new IntersectionObserver((entries) => this.seen(entries), { rootMargin: '300px' });
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** To be called for a new icon, and again when its row was given to somebody else. */
  watch(icon: PaintedIcon, anchor: Element, slot: SlotKind): void {
    this.waiting.set(icon.button, { icon, anchor, slot });
    icon.button.removeAttribute('data-perched');
    this.observer.unobserve(icon.button);
    this.observer.observe(icon.button);
  }

  forget(icon: PaintedIcon): void {
    this.waiting.delete(icon.button);
    this.observer.unobserve(icon.button);
  }

  private seen(entries: readonly IntersectionObserverEntry[]): void {
    const seen = entries.flatMap((entry) => {
      const one = this.waiting.get(entry.target);
      if (!one || (!entry.isIntersecting && isFarAway(entry))) return [];
      this.forget(one.icon);
      return [one];
    });
    const moves: Array<() => void> = [];
    const look = ({ icon, anchor, slot }: Watched) => {
      const move = correction(icon, anchor, slot);
      if (move) moves.push(() => shift(icon.button, move));
    };
    const moveAll = () => {
      for (const move of moves) move();
    };
    // All are measured before any of them is moved.
    this.turns.first([...seen.map((one) => () => look(one)), moveAll]);
  }
}

/** A cut-off icon does not intersect either: only what lies outside of the window is left for later. */
function isFarAway(entry: IntersectionObserverEntry): boolean {
  const box = entry.boundingClientRect;
  return box.bottom < -300 || box.top > innerHeight + 300 || (box.width === 0 && box.height === 0);
}

interface Move {
  readonly x: number;
  readonly y: number;
  /** Whether it sits on the end of the name, smaller, since text follows at once. */
  readonly isPerched: boolean;
}

function shift(button: HTMLElement, move: Move): void {
  button.toggleAttribute('data-perched', move.isPerched);
  const [x = 0, y = 0] = button.style.translate.split(' ').map((part) => Number.parseFloat(part) || 0);
  button.style.translate = `${x + move.x}px ${y + move.y}px`;
}

/** How far the icon has to move, or null when it stands well. Reads only. */
export function correction(painted: PaintedIcon, anchor: Element, slot: SlotKind): Move | null {
  const icon = painted.button.getBoundingClientRect();
  const outer = anchor.getBoundingClientRect();
  if (outer.width === 0 && outer.height === 0) return null;
  const isRtl = getComputedStyle(anchor).direction === 'rtl';
  const avatar = slot === 'over' ? avatarOf(anchor, outer) : null;
  const name = endOfText(anchor) ?? outer;
  const isPerched = slot !== 'over' && isFollowed(painted.host, name, isRtl);
  const beside = isPerched ? perchOn(name, isRtl) : besideOf(name, isRtl);
  const wanted = avatar ? cornerOf(avatar, isRtl) : beside;
  const isWell = !avatar && !isPerched && Math.abs(icon.top - wanted.y) <= 6 && Math.abs(icon.left - wanted.x) <= 6;
  const clip = clipOf(anchor, outer);
  const x = clamp(isWell ? icon.left : wanted.x, clip.left, clip.right - ICON);
  const move = { x: Math.round(x - icon.left), y: Math.round((isWell ? icon.top : wanted.y) - icon.top), isPerched };
  return move.x === 0 && move.y === 0 && !isPerched ? null : move;
}

/** The picture within an anchor that is a whole row, or the anchor itself when it is one. */
function avatarOf(anchor: Element, outer: Box): Box | null {
  if (isPicture(outer)) return outer;
  for (const element of anchor.querySelectorAll('img, svg, canvas, [role="img"]')) {
    const box = element.getBoundingClientRect();
    if (box.width >= 20 && isPicture(box)) return box;
  }
  return null;
}

function isPicture(box: Box): boolean {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return width < height * 1.5 && height < width * 2.5;
}

function besideOf(text: Box, isRtl: boolean): { x: number; y: number } {
  const y = (text.top + text.bottom) / 2 - ICON / 2;
  return { x: isRtl ? text.left - GAP - ICON : text.right + GAP, y };
}

function cornerOf(box: Box, isRtl: boolean): { x: number; y: number } {
  return { x: isRtl ? box.left - 3 : box.right - ICON + 3, y: box.bottom - ICON + 3 };
}

/** Where the anchor's text ends: a block is as wide as its column, its text is not. */
function endOfText(anchor: Element): Box | null {
  const walker = document.createTreeWalker(anchor, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode);
  // Words for screen readers only are squeezed into a pixel; they often stand last.
  for (const text of texts.slice(-4).reverse()) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 2 && box.height > 2);
    const last = boxes.at(-1);
    if (last) return last;
  }
  return null;
}

/** The part of the page, from left to right, within which something at the anchor is seen. */
function clipOf(anchor: Element, outer: Box): { left: number; right: number } {
  let clip = { left: 0, right: document.documentElement.clientWidth };
  let at: Element | null = anchor;
  for (let level = 0; at && at !== document.body && level < CLIP_LEVELS; level++, at = at.parentElement) {
    if (getComputedStyle(at).overflowX === 'visible') continue;
    const box = at.getBoundingClientRect();
    // A box that is narrower than an icon, or that the anchor is scrolled out of, is no measure.
    if (box.width < ICON || outer.left > box.right || outer.right < box.left) continue;
    clip = { left: Math.max(clip.left, box.left), right: Math.min(clip.right, box.right) };
  }
  return clip;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
