import { isPageDark } from './page-colours';
import { PANEL_CSS } from './panel-style';
import { Room, type Side } from './room';
import { closedBox, element } from './shadow';
import { TopLayer } from './top-layer';

const NARROWEST = 300;
const WIDEST = 760;
const STEP = 24;

/** What the frame of the panel tells, and is told at first. */
export interface FrameNeeds {
  readonly signal: AbortSignal;
  readonly width: number;
  readonly side: Side;
  readonly labels: { readonly panel: string; readonly resize: string };
  onResized(width: number): void;
  /** The manager wants it closed, with the keys of its edge. */
  onClose(): void;
}

/** The panel's place on the page: our own page in a frame within a closed root, which the network cannot read. */
export class PanelFrame {
  private readonly host: HTMLElement;
  private readonly dialog: HTMLDialogElement;
  private readonly skeleton: HTMLElement;
  private readonly edge: HTMLElement;
  private readonly layer: TopLayer;
  private readonly room: Room;
  private frame: HTMLIFrameElement | null = null;
  private width: number;
  private side: Side;

  constructor(private readonly needs: FrameNeeds) {
    const { signal, labels } = needs;
    this.width = needs.width;
    this.side = needs.side;
    const { host, root } = closedBox(PANEL_CSS, signal);
    this.host = host;
    this.edge = edge(labels.resize);
    this.skeleton = element('div', { class: 'skeleton', 'aria-hidden': 'true' });
    this.dialog = element('dialog', { 'aria-label': labels.panel, hidden: '' }, this.skeleton, this.edge);
    root.append(this.dialog);
    this.layer = new TopLayer(this.dialog, host, () => this.isOpen, signal);
    this.room = new Room(signal);
    this.setWidth(needs.width);
    this.listenToEdge();
    this.shield();
    addEventListener('resize', () => this.setWidth(this.width), { signal, passive: true });
  }

  get isOpen(): boolean {
    return this.host.isConnected && !this.dialog.hidden;
  }

  /** The page in the frame starts, unseen: it will be wanted in a moment. */
  prepare(): void {
    // Beside the body: frameworks that own the body throw foreign nodes out of it.
    if (!this.host.isConnected) document.documentElement.append(this.host);
    if (this.frame) return;
    this.frame = element('iframe', {
      src: chrome.runtime.getURL('panel/index.html'),
      title: this.needs.labels.panel,
      allow: 'clipboard-write',
    });
    this.dialog.insertBefore(this.frame, this.edge);
  }

  /** Shows the panel at once; the page in the frame fills it as soon as it has started. */
  open(name: string, withFocus = true): void {
    this.name(name);
    this.dialog.hidden = false;
    this.prepare();
    this.layer.raise();
    this.makeRoom();
    if (withFocus) this.frame?.focus();
  }

  /** Goes along with the page: shows somebody else without taking the focus. */
  follow(name: string): void {
    if (this.isOpen) {
      this.name(name);
      this.makeRoom();
    } else this.open(name, false);
  }

  /** Says who is about to be shown, for as long as the page in the frame has not started; light or dark like the page. */
  name(name: string): void {
    this.dialog.classList.toggle('dark', isPageDark());
    this.skeleton.replaceChildren(element('b', {}, name), ...['60%', '85%', '40%'].map(skeletonLine));
  }

  close(): void {
    this.layer.lower();
    this.dialog.hidden = true;
    this.room.giveBack();
  }

  /** Another place, as the manager wants it. */
  place(side: Side): void {
    this.side = side;
    this.makeRoom();
  }

  /** The page shows something else: its message box may stand elsewhere. On a page that needs both sides the panel stays. */
  makeRoom(): void {
    if (!this.isOpen) return;
    const sides: Side[] = this.side === 'right' ? ['right', 'left'] : ['left', 'right'];
    const free = sides.find((side) => this.room.make(side, this.width));
    if (free === undefined) this.room.make(this.side, this.width);
    const side = free ?? this.side;
    this.dialog.classList.toggle('left', side === 'left');
  }

  /** Another width, within what is of use. */
  setWidth(width: number): void {
    this.width = Math.round(Math.max(NARROWEST, Math.min(width, WIDEST, innerWidth)));
    this.dialog.style.inlineSize = `${this.width}px`;
    this.edge.setAttribute('aria-valuenow', String(this.width));
    this.makeRoom();
  }

  private listenToEdge(): void {
    const { signal, onResized } = this.needs;
    const isLeft = () => this.dialog.classList.contains('left');
    this.edge.addEventListener('pointerdown', (event) => this.edge.setPointerCapture(event.pointerId), { signal });
    this.edge.addEventListener(
      'pointermove',
      ({ pointerId, clientX }) =>
        this.edge.hasPointerCapture(pointerId) && this.setWidth(isLeft() ? clientX : innerWidth - clientX),
      { signal },
    );
    this.edge.addEventListener('lostpointercapture', () => onResized(this.width), { signal });
    this.edge.addEventListener(
      'keydown',
      (event) => {
        event.stopPropagation();
        const step = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
        if (event.key === 'Escape') this.needs.onClose();
        if (step === 0) return;
        event.preventDefault();
        this.setWidth(this.width + (isLeft() ? -step : step));
        onResized(this.width);
      },
      { signal },
    );
    this.dialog.addEventListener(
      'cancel',
      (event) => {
        event.preventDefault();
        this.needs.onClose();
      },
      { signal },
    );
  }

  /** A page that wants the focus back when somebody else has it does not come to know that the panel has it. */
  private shield(): void {
    for (const type of ['focusin', 'focusout', 'focus', 'blur']) {
      const quieten = (event: Event) => event.target === this.host && event.stopImmediatePropagation();
      addEventListener(type, quieten, { capture: true, signal: this.needs.signal });
    }
  }
}

function edge(label: string): HTMLElement {
  return element('div', {
    class: 'edge',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': label,
    'aria-valuemin': String(NARROWEST),
    'aria-valuemax': String(WIDEST),
  });
}

function skeletonLine(width: string): HTMLElement {
  const line = element('i');
  line.style.inlineSize = width;
  return line;
}
