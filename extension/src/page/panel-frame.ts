import { closedBox, element } from './shadow';

const CSS = `
:host { all: initial !important; }
aside { position: fixed; inset-block: 0; right: 0; z-index: 2147483647; display: flex; direction: ltr;
  max-inline-size: 100vw; background: #fff; box-shadow: -2px 0 14px rgb(0 0 0 / 0.28);
  font: 15px/1.4 system-ui, "Segoe UI", Roboto, sans-serif; color: #1a1d21; }
aside[hidden] { display: none; }
iframe { border: 0; flex: 1; inline-size: 100%; block-size: 100%; color-scheme: light dark; position: relative; }
.edge { position: absolute; inset-block: 0; left: -4px; inline-size: 8px; cursor: ew-resize; touch-action: none; z-index: 1; }
.edge:hover, .edge:focus-visible { background: #1a73e8; outline: none; }
.skeleton { position: absolute; inset: 0; padding: 18px 20px; }
.skeleton b { display: block; font-size: 18px; overflow-wrap: anywhere; }
.skeleton i { display: block; block-size: 14px; margin-block-start: 16px; border-radius: 7px; background: #e9ecef; }
.note { position: fixed; right: 16px; bottom: 16px; z-index: 2147483647; max-inline-size: 320px; padding: 12px 14px;
  border-radius: 8px; background: #1f2933; color: #fff; font: 14px/1.4 system-ui, sans-serif; }
@media (prefers-color-scheme: dark) {
  aside { background: #242424; color: #e6e6e6; }
  .skeleton i { background: #3a3a3a; }
}
`;

const NARROWEST = 300;
const WIDEST = 760;
const STEP = 24;

/** What the frame of the panel tells. */
export interface FrameNeeds {
  readonly signal: AbortSignal;
  readonly width: number;
  readonly labels: { readonly panel: string; readonly resize: string };
  onResized(width: number): void;
}

/** The panel's place on the page: our own page in a frame within a closed root, which the network cannot read. */
export class PanelFrame {
  private readonly host: HTMLElement;
  private readonly aside: HTMLElement;
  private readonly skeleton: HTMLElement;
  private readonly edge: HTMLElement;
  private frame: HTMLIFrameElement | null = null;
  private width: number;

  constructor(private readonly needs: FrameNeeds) {
    this.width = needs.width;
    const { host, root } = closedBox(CSS, needs.signal);
    this.host = host;
    this.edge = element('div', {
      class: 'edge',
      role: 'separator',
      tabindex: '0',
      'aria-orientation': 'vertical',
      'aria-label': needs.labels.resize,
    });
    this.skeleton = element('div', { class: 'skeleton', 'aria-hidden': 'true' });
    this.aside = element('aside', { 'aria-label': needs.labels.panel }, this.skeleton, this.edge);
    root.append(this.aside);
    this.setWidth(needs.width);
    this.listenToEdge();
  }

  get isOpen(): boolean {
    return this.host.isConnected && !this.aside.hidden;
  }

  /** Shows the panel at once; the page in the frame fills it as soon as it has started. */
  open(name: string): void {
    this.name(name);
    this.aside.hidden = false;
    // Beside the body: frameworks that own the body throw foreign nodes out of it.
    if (!this.host.isConnected) document.documentElement.append(this.host);
    if (!this.frame) {
      this.frame = element('iframe', {
        src: chrome.runtime.getURL('panel/index.html'),
        title: this.needs.labels.panel,
        allow: 'clipboard-write',
      });
      this.aside.insertBefore(this.frame, this.edge);
    }
    this.frame.focus();
  }

  /** Says who is about to be shown, for as long as the page in the frame has not started. */
  name(name: string): void {
    this.skeleton.replaceChildren(element('b', {}, name), ...['60%', '85%', '40%'].map(skeletonLine));
  }

  close(): void {
    this.aside.hidden = true;
  }

  /** Another width, within what is of use. */
  setWidth(width: number): void {
    this.width = Math.round(Math.max(NARROWEST, Math.min(width, WIDEST, innerWidth)));
    this.aside.style.inlineSize = `${this.width}px`;
    this.edge.setAttribute('aria-valuenow', String(this.width));
    this.edge.setAttribute('aria-valuemin', String(NARROWEST));
    this.edge.setAttribute('aria-valuemax', String(WIDEST));
  }

  private listenToEdge(): void {
    const { signal, onResized } = this.needs;
    this.edge.addEventListener('pointerdown', (event) => this.edge.setPointerCapture(event.pointerId), { signal });
    this.edge.addEventListener(
      'pointermove',
      (event) => this.edge.hasPointerCapture(event.pointerId) && this.setWidth(innerWidth - event.clientX),
      { signal },
    );
    this.edge.addEventListener('lostpointercapture', () => onResized(this.width), { signal });
    this.edge.addEventListener(
      'keydown',
      (event) => {
        const step = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
        if (step === 0) return;
        event.preventDefault();
        event.stopPropagation();
        this.setWidth(this.width + step);
        onResized(this.width);
      },
      { signal },
    );
  }
}

function skeletonLine(width: string): HTMLElement {
  const line = element('i');
  line.style.inlineSize = width;
  return line;
}

/** One line in the corner of the page, for what the manager must know and can do nothing else about. */
export function sayOnPage(text: string, signal: AbortSignal): void {
  const { host, root } = closedBox(CSS, signal);
  root.append(element('div', { class: 'note', role: 'status' }, text));
  document.documentElement.append(host);
}
