import { isPageDark } from '../page/page-colours';
import type { PaintedIcon } from '../page/paint';
import { closedBox, element } from '../page/shadow';

const CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  inline-size: 0 !important; block-size: 0 !important; z-index: 2147483646 !important; pointer-events: none !important; }
div { position: fixed; inset: auto; margin: 0; border: 0; max-inline-size: 280px; padding: 5px 9px; border-radius: 6px; background: #1f2933; color: #fff;
  font: 13px/1.35 system-ui, "Segoe UI", Roboto, sans-serif; box-shadow: 0 2px 8px rgb(0 0 0 / 0.35); overflow-wrap: anywhere; white-space: pre-line; }
div.dark { background: #e6eaee; color: #14191e; }
`;

/** The one tooltip of a page, in a root of its own, so that no box of the page can cut it off, and above its modal dialogs. */
export class Tooltip {
  private readonly box: HTMLElement;
  private readonly host: HTMLElement;

  constructor(private readonly signal: AbortSignal) {
    const { host, root } = closedBox(CSS, signal);
    // The icon's accessible name and description say the same words already.
    this.box = element('div', { 'aria-hidden': 'true', popover: 'manual' });
    this.host = host;
    root.append(this.box);
  }

  /** Shows lines of text at an icon. */
  show(icon: PaintedIcon, lines: readonly string[]): void {
    if (this.signal.aborted) return;
    if (!this.host.isConnected) document.documentElement.append(this.host);
    const at = icon.button.getBoundingClientRect();
    this.box.classList.toggle('dark', isPageDark());
    this.box.textContent = lines.join('\n');
    if (!this.box.matches(':popover-open')) this.box.showPopover();
    const own = this.box.getBoundingClientRect();
    const left = Math.max(4, Math.min(at.left - 8, innerWidth - own.width - 8));
    const isRoomBelow = at.bottom + own.height + 12 < innerHeight;
    this.box.style.left = `${left}px`;
    this.box.style.top = `${isRoomBelow ? at.bottom + 6 : at.top - own.height - 6}px`;
  }

  hide(): void {
    // Leaving the document takes it out of the top layer as well.
    this.host.remove();
  }
}
