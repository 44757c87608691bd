import { isSame } from '../networks/person';
import { overhear } from '../page/overhear';
import type { Icons } from './icons';
import type { Spot } from './spots';

const QUIET = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'auxclick',
  'dragstart',
  'keydown',
  'keyup',
  'keypress',
] as const;

/** How far from the pointer's element a person's row may begin. */
const ROW_LEVELS = 6;

/** What comes of what is done with an icon. */
interface Outcomes {
  show(spot: Spot): void;
  hide(): void;
  open(spot: Spot, isShift: boolean): void;
}

/**
 * What is done with an icon is for the icon alone: many stand within links and rows that are links as a whole. One
 * listener for all icons, at the window and in the first phase, so that the page's own handlers do not come to know.
 */
export function handleIconEvents(icons: Icons, signal: AbortSignal, { show, hide, open }: Outcomes): void {
  for (const type of QUIET) {
    addEventListener(type, (event) => quieten(icons, event), { capture: true, signal });
  }
  addEventListener(
    'click',
    (event) => {
      const spot = icons.spotOfHost(event.target);
      if (!spot) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.isTrusted) return;
      hide();
      open(spot, event.shiftKey);
    },
    { capture: true, signal },
  );
  const over = (event: Event) => {
    const spot = icons.spotOfHost(event.target);
    if (spot) show(spot);
  };
  const out = (event: Event) => icons.spotOfHost(event.target) && hide();
  overhear(['pointerover', 'focusin'], signal, over);
  overhear(['pointerout', 'focusout'], signal, out);
  overhear(['scroll'], signal, hide);
}

function quieten(icons: Icons, event: Event): void {
  if (!icons.spotOfHost(event.target)) return;
  const isTyping = event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ';
  if (isTyping) return;
  event.stopImmediatePropagation();
  if (event.type === 'dragstart') event.preventDefault();
}

/** Remembers where the pointer is, and finds whose row that is when somebody asks. */
export function trackPointer(icons: Icons, signal: AbortSignal): { spot(): Spot | null } {
  let last: EventTarget | null = null;
  overhear(['pointerover'], signal, ({ target }) => {
    last = target;
  });
  return { spot: () => (last instanceof Element ? spotAround(icons, last) : null) };
}

function spotAround(icons: Icons, element: Element): Spot | null {
  const own = icons.spotOfHost(element);
  if (own) return own;
  let at: Element | null = element;
  for (let level = 0; at && level < ROW_LEVELS; level++, at = at.parentElement) {
    const around = at;
    const inside = [...icons.all()].filter((spot) => around.contains(spot.place.anchor));
    const first = inside[0];
    // A row of one person; with two different ones it is a list.
    if (first) return inside.every((spot) => isSame(spot.person, first.person)) ? first : null;
  }
  return null;
}
