import { isPageDark } from './page-colours';
import { closedBox } from './shadow';

/** What is common to all that stands at a message box: the page's styles do not reach it, light or dark like the page, above its dialogs. */
const CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; inline-size: 0 !important;
  block-size: 0 !important; z-index: 2147483646 !important; }
.at-box { position: fixed; inset: auto; margin: 0; padding: 4px; border: 1px solid #c5cdd6; border-radius: 8px; background: #fff; color: #1f2933;
  max-inline-size: min(420px, calc(100vw - 16px)); box-sizing: border-box; overflow: hidden auto;
  font: 14px/1.35 system-ui, "Segoe UI", Roboto, sans-serif; box-shadow: 0 4px 16px rgb(0 0 0 / 0.22); }
.line { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 4px 10px; font-size: 13px; }
button, input { all: unset; box-sizing: border-box; cursor: pointer; border-radius: 5px; }
input { cursor: text; inline-size: 100%; padding: 4px 8px; border: 1px solid #8a97a6; }
button { padding: 2px 8px; font-weight: 600; color: #1a56b8; }
button:hover { background: #eef2f7; }
button:focus-visible, input:focus-visible { outline: 2px solid #1a73e8; outline-offset: 1px; }
[role="option"] { display: grid; grid-template-columns: auto 1fr; gap: 0 8px; padding: 5px 8px; border-radius: 5px; cursor: pointer; }
[role="option"] small { grid-column: 1 / -1; color: #56616f; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
[role="option"] b { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
[role="option"] span { color: #56616f; text-align: end; }
[role="option"][aria-selected="true"] { background: #e3ecfa; }
form.at-box { display: grid; gap: 8px; padding: 10px; min-inline-size: 260px; }
form button { justify-self: start; padding: 4px 10px; border: 1px solid currentcolor; }
label { display: grid; gap: 2px; font-size: 13px; }
p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; max-block-size: 9em; overflow-y: auto; }
.dark { background: #1f262d; color: #e6eaee; border-color: #3d4853;
  button { color: #8ab4f8; }
  button:hover { background: #2c353e; }
  input { border-color: #6b7785; }
  [role="option"] small, [role="option"] span { color: #a9b4bf; }
  [role="option"][aria-selected="true"] { background: #2f4059; }
}
@media print { :host { display: none !important; } }
`;

/** What it stands at, in the window (CSS pixels). */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Something of ours at the page's message box, in a root that the page cannot read. It takes no room and no focus by itself. */
export class NearBox {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private shown: HTMLElement | null = null;

  constructor(private readonly signal: AbortSignal) {
    const { host, root } = closedBox(CSS, signal);
    this.host = host;
    this.root = root;
  }

  get isShown(): boolean {
    return this.shown !== null && this.host.isConnected;
  }

  /** What of it has the focus. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Whether something happened to it; from outside that is all that can be told. */
  isTarget(event: Event): boolean {
    return event.target === this.host;
  }

  /** Shows something above a place, or below it where there is no room above. */
  show(what: HTMLElement, at: Place): void {
    if (this.signal.aborted) return;
    if (what !== this.shown) {
      what.popover = 'manual';
      what.classList.add('at-box');
      this.root.replaceChildren(what);
      this.shown = what;
    }
    what.classList.toggle('dark', isPageDark());
    if (!this.host.isConnected) document.documentElement.append(this.host);
    if (!what.matches(':popover-open')) what.showPopover();
    this.place(what, at);
  }

  hide(): void {
    this.shown = null;
    this.root.replaceChildren();
    // Leaving the document takes it out of the top layer as well.
    this.host.remove();
  }

  private place({ style, offsetWidth }: HTMLElement, { left, top, bottom }: Place): void {
    const isAbove = top > innerHeight - bottom;
    style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`;
    style.maxHeight = `${Math.max(60, (isAbove ? top : innerHeight - bottom) - 12)}px`;
    style.top = isAbove ? 'auto' : `${bottom + 4}px`;
    style.bottom = isAbove ? `${innerHeight - top + 4}px` : 'auto';
  }
}
