import type { PageWords } from '../messages/protocol';
import { isPageDark } from './page-colours';
import { closedBox, element } from './shadow';
import { shieldFocus } from './shield';
import { TopLayer } from './top-layer';

const CSS = `
:host { all: initial !important; }
dialog { position: fixed; inset: auto auto 16px 16px; z-index: 2147483646; margin: 0; border: 1px solid #c5cdd6; border-radius: 12px;
  padding: 8px 8px 8px 14px; box-sizing: border-box; max-inline-size: calc(100vw - 32px); background: #fff; color: #1f2933;
  font: 14px/1.35 system-ui, "Segoe UI", Roboto, sans-serif; box-shadow: 0 6px 24px rgb(0 0 0 / 0.28); }
dialog.right { inset: auto 16px 16px auto; }
dialog.above { inset-block: 72px auto; }
dialog::backdrop { background: none; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; }
.count { margin-inline-end: 10px; }
.count b { font-weight: 600; }
small { display: block; font-size: 12px; color: #56616f; }
button { all: unset; box-sizing: border-box; cursor: pointer; border-radius: 7px; padding: 6px 10px; font-weight: 600; color: #1a56b8; }
button:hover { background: #eef2f7; }
button:focus-visible { outline: 2px solid #1a73e8; outline-offset: 1px; }
button[disabled] { cursor: default; color: #8a94a0; background: none; }
button.main { background: #1a56b8; color: #fff; }
button.main:hover { background: #164a9e; }
button.main[disabled] { background: #e3e7ec; color: #6b7785; }
dialog.dark { background: #1f262d; color: #e6eaee; border-color: #3d4853; }
.dark small { color: #a9b4bf; }
.dark button { color: #8ab4f8; }
.dark button:hover { background: #2c353e; }
.dark button.main { background: #8ab4f8; color: #10161c; }
.dark button.main:hover { background: #a6c6fa; }
.dark button[disabled], .dark button.main[disabled] { color: #7b8794; }
.dark button.main[disabled] { background: #2c353e; }
@media print { dialog { display: none; } }
`;

/** Where the manager may write on the page; nothing of ours stands before it. */
const BOXES = 'textarea, [contenteditable="true"], [contenteditable=""], [role="textbox"]';

/** What stands in the bar. */
export interface BarState {
  readonly selected: number;
  /** Of those selected. */
  readonly strangers: number;
  readonly clients: number;
  /** How many people the page has shown since the selecting began. */
  readonly seen: number;
  readonly isFull: boolean;
}

export interface BarNeeds {
  readonly signal: AbortSignal;
  readonly words: PageWords;
  readonly language: string;
  /** Where the panel is: the bar stands on the other side. */
  readonly panelSide: 'left' | 'right';
  onAll(): void;
  onNone(): void;
  onAct(): void;
  onEnd(): void;
}

/** The bar that says how many people are selected, and leads on. In a closed root, above dialogs of the page, beside what the manager writes in. */
export class SelectBar {
  private readonly host: HTMLElement;
  private readonly dialog: HTMLDialogElement;
  private readonly count = element('b');
  private readonly kinds = element('small');
  private readonly layer: TopLayer;
  private readonly buttons: Readonly<Record<'all' | 'none' | 'act' | 'end', HTMLButtonElement>>;

  constructor(private readonly needs: BarNeeds) {
    const { signal, words, panelSide } = needs;
    const { host, root } = closedBox(CSS, signal);
    this.host = host;
    this.buttons = {
      all: button(words.selectAll, needs.onAll),
      none: button(words.selectNone, needs.onNone),
      act: button(words.selectAct, needs.onAct),
      end: button(words.selectEnd, needs.onEnd),
    };
    this.buttons.act.className = 'main';
    const told = element('div', { class: 'count', role: 'status' }, this.count, this.kinds);
    const row = element('div', { class: 'row', role: 'toolbar', 'aria-label': words.select });
    row.append(told, ...Object.values(this.buttons));
    this.dialog = element('dialog', { 'aria-label': words.select }, row);
    if (panelSide === 'left') this.dialog.className = 'right';
    root.append(this.dialog);
    this.layer = new TopLayer(this.dialog, host, () => host.isConnected, signal);
    this.dialog.addEventListener('click', (event) => event.stopPropagation());
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      needs.onEnd();
    });
    shieldFocus(host, signal);
    for (const type of ['resize', 'focusin']) {
      addEventListener(type, () => this.giveWay(), { signal, passive: true, capture: true });
    }
    document.documentElement.append(host);
    this.dialog.open = true;
    this.layer.giveWay();
  }

  show({ selected, strangers, clients, seen, isFull }: BarState): void {
    const { words, language } = this.needs;
    this.dialog.classList.toggle('dark', isPageDark());
    const number = (count: number) => new Intl.NumberFormat(language).format(count);
    const said = words.selected.replace('{{count}}', number(selected));
    if (this.count.textContent !== said) this.count.textContent = said;
    const kinds = words.selectedKinds.replace('{{new}}', number(strangers)).replace('{{clients}}', number(clients));
    const full = words.selectFull.replace('{{count}}', number(selected));
    const text = isFull ? full : selected === 0 ? words.selectHint : kinds;
    if (this.kinds.textContent !== text) this.kinds.textContent = text;
    this.buttons.all.textContent = words.selectAll.replace('{{count}}', number(seen));
    this.buttons.all.disabled = seen === selected || isFull;
    this.buttons.none.disabled = selected === 0;
    this.buttons.act.disabled = selected === 0;
    this.giveWay();
  }

  /** For whoever works by the keyboard, also while a dialog of the page is open. */
  focus(): void {
    this.layer.raise();
    (this.buttons.act.disabled ? this.buttons.all : this.buttons.act).focus();
  }

  /** Whether something happened to it; from outside that is all that can be told. */
  isTarget(event: Event): boolean {
    return event.target === this.host;
  }

  /** Stands at the top while something to write in is where it would be. */
  private giveWay(): void {
    this.dialog.classList.remove('above');
    const own = this.dialog.getBoundingClientRect();
    const isOnBox = [...document.querySelectorAll(BOXES)].some((box) =>
      isOverlapping(box.getBoundingClientRect(), own),
    );
    this.dialog.classList.toggle('above', isOnBox);
  }
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', (event) => event.isTrusted && press());
  return made;
}

function isOverlapping(one: DOMRect, other: DOMRect): boolean {
  return (
    one.width > 0 &&
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}
