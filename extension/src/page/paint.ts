import type { Mark } from '../messages/mark';
import { addIcon, clientIcon } from './drawing';
import { iconSheets } from './icon-style';
import type { Slot } from './slot';

/** What an icon shows. */
export interface Look {
  /** Two looks with the same key are the same picture and the same words. */
  readonly key: string;
  /** The accessible name and the tooltip's text. */
  readonly label: string;
  readonly kind: 'client' | 'add' | 'select';
  /** Only what is to be drawn: whoever decides that need not be able to draw. A client's status, or null for the sign to add somebody. */
  readonly picture: { readonly mark: Mark; readonly isLate: boolean } | null;
  /** Instead a box, by which somebody is selected; it brings its drawing along. */
  readonly box?: { readonly isChecked: boolean; draw(): SVGSVGElement };
}

/** An icon on the page. The root is closed: the page sees an element without attributes and without content. */
export interface PaintedIcon {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  lookKey: string;
  label: string;
}

/** Makes an icon and puts it into its slot. It takes no room, so nothing on the page moves. */
export function paintIcon(slot: Slot, look: Look): PaintedIcon {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.type = 'button';
  root.append(button);
  const icon: PaintedIcon = { host, root, button, lookKey: '', label: '' };
  changeIcon(icon, look);
  putIcon(icon, slot);
  return icon;
}

/** Shows another look in the icon that is there. */
export function changeIcon(icon: PaintedIcon, look: Look): void {
  if (icon.lookKey === look.key) return;
  icon.lookKey = look.key;
  icon.label = look.label;
  icon.button.className = look.kind;
  icon.button.setAttribute('aria-label', look.label);
  if (look.box) {
    icon.button.setAttribute('role', 'checkbox');
    icon.button.setAttribute('aria-checked', String(look.box.isChecked));
  } else {
    icon.button.removeAttribute('role');
    icon.button.removeAttribute('aria-checked');
  }
  icon.button.replaceChildren(drawingOf(look));
}

function drawingOf({ box, picture }: Look): SVGSVGElement {
  if (box) return box.draw();
  return picture ? clientIcon(picture.mark, picture.isLate) : addIcon();
}

/** Puts an icon where it belongs, also after the page has thrown it out. */
export function putIcon(icon: PaintedIcon, slot: Slot): void {
  icon.root.adoptedStyleSheets = iconSheets(slot.mode, slot.gap);
  icon.button.style.translate = '';
  const before = slot.before?.parentNode === slot.parent ? slot.before : null;
  slot.parent.insertBefore(icon.host, before);
}
