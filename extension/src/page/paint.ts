import type { SlotKind } from '../networks/network';
import { iconSheet } from './icon-style';

/** What an icon shows. */
export interface Look {
  /** Two looks with the same key are the same picture and the same words. */
  readonly key: string;
  /** The accessible name and the tooltip's text. */
  readonly label: string;
  readonly kind: 'client' | 'add';
  picture(): SVGSVGElement;
}

/** An icon on the page. The root is closed: the page sees an element without attributes and without content. */
export interface PaintedIcon {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  lookKey: string;
  label: string;
}

/** Elements that can have no children, or whose children are not shown. */
const CHILDLESS = new Set(['IMG', 'INPUT', 'BR', 'VIDEO', 'CANVAS', 'IFRAME', 'IMAGE', 'SVG', 'TEXTAREA', 'SELECT']);

/** Makes an icon and puts it at its anchor. It takes no room, so nothing on the page moves. */
export function paintIcon(anchor: Element, slot: SlotKind, look: Look): PaintedIcon {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [iconSheet()];
  const button = document.createElement('button');
  button.type = 'button';
  root.append(button);
  const icon: PaintedIcon = { host, button, lookKey: '', label: '' };
  changeIcon(icon, look);
  putHost(host, anchor, slot);
  return icon;
}

/** Shows another look in the icon that is there. */
export function changeIcon(icon: PaintedIcon, look: Look): void {
  if (icon.lookKey === look.key) return;
  icon.lookKey = look.key;
  icon.label = look.label;
  icon.button.className = look.kind;
  icon.button.setAttribute('aria-label', look.label);
  icon.button.replaceChildren(look.picture());
}

/** Puts a host where it belongs, also after the page has thrown it out. */
export function putHost(host: HTMLElement, anchor: Element, slot: SlotKind): void {
  const target = svgParent(anchor);
  const takesChildren = target === anchor && !CHILDLESS.has(anchor.tagName.toUpperCase());
  if (slot !== 'after' && takesChildren) target.append(host);
  else target.after(host);
}

/** Within an SVG nothing of HTML is shown, so the host goes beside the outermost one. */
function svgParent(anchor: Element): Element {
  let at = anchor;
  while (at.namespaceURI === 'http://www.w3.org/2000/svg' && at.parentElement) {
    if (at.parentElement.namespaceURI !== 'http://www.w3.org/2000/svg') return at;
    at = at.parentElement;
  }
  return at;
}
