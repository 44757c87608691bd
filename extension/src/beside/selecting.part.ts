import { ask } from '../messages/ask';
import type { Mark } from '../messages/mark';
import type { PagePush } from '../messages/protocol';
import { MOST_SELECTED } from '../messages/selection';
import { later, within } from '../page/lifetime';
import type { Look } from '../page/paint';
import { SelectBar } from '../page/select-bar';
import type { Icons } from './icons';
import { selectLook } from './select-look';
import { type Met, nowOf, Selection } from './selection';
import type { Spot } from './spots';
import { type Stand, Stands } from './stands';

/** What changes at once is told once (ms). */
const COLLECT = 60;
const QUIET = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'keyup', 'keypress'];

/** Selecting several people on a page: boxes in the place of icons, and a bar. It keeps who is selected also while it is off. */
export class Selecting {
  private readonly selection = new Selection(MOST_SELECTED);
  private mode: AbortController | null = null;
  private bar: SelectBar | null = null;
  private readonly stands = new Stands<Met>();
  private last: Stand<Met> | null = null;
  private isShiftDown = false;
  private isPlanned = false;
  private isRestored = false;
  private shownAs = '';
  /** What is on the page since the mode began. */
  private readonly seen = new Set<Met>();

  /** @param openPanel shows the panel on the page; until it is there, under this name */
  constructor(
    private readonly signal: AbortSignal,
    private readonly icons: Icons,
    private readonly openPanel: (name: string) => void,
    private readonly onError: (error: unknown) => void,
  ) {}

  get isOn(): boolean {
    return this.mode !== null;
  }

  /** Begins, or, when it has begun, gives the bar the focus. */
  private beginOrFocus(): void {
    if (this.bar) this.bar.focus();
    else this.begin();
  }

  private begin(): void {
    if (this.bar) return;
    const mode = within(this.signal);
    const { signal } = mode;
    const { words, language, panelSide } = this.icons.state;
    this.mode = mode;
    this.shownAs = this.appearance();
    this.bar = new SelectBar({
      ...{ signal, words, language, panelSide },
      onAll: () => this.setAll([...this.seen], true),
      onNone: () => this.clear(),
      onAct: () => this.act(),
      onEnd: () => this.end(),
    });
    for (const type of QUIET) {
      const quieten = (event: Event) => this.bar?.isTarget(event) && event.stopImmediatePropagation();
      addEventListener(type, quieten, { capture: true, signal });
    }
    addEventListener('keydown', (event) => this.pressed(event), { capture: true, signal });
    addEventListener('keyup', (event) => this.released(event), { capture: true, signal });
    addEventListener('blur', () => this.shift(false), { signal });
    this.dress((spot, mark) => this.look(spot, mark));
    this.changed();
    void this.restore();
  }

  /** Icons are icons again. Who is selected is so when it begins once more. */
  private end(): void {
    this.mode?.abort();
    this.mode = null;
    this.bar = null;
    this.last = null;
    this.seen.clear();
    this.dress(null);
  }

  /** A box was pressed, or, with Shift, an icon. `isRange`: everybody from the one pressed before becomes what this one becomes. */
  press(spot: Spot, isRange: boolean): void {
    this.begin();
    const met = this.metAt(spot);
    const isSelected = !met.isSelected;
    const from = isRange || this.isShiftDown ? this.last : null;
    this.measure();
    this.last = this.standOf(spot);
    this.setAll(from ? this.stands.between(from, this.last) : [met], isSelected);
  }

  /** Nobody is selected any more. */
  private clear(): void {
    this.last = null;
    this.setAll(this.selection.selected, false);
  }

  take(push: PagePush): void {
    if (push.kind === 'select') this.beginOrFocus();
    if (push.kind === 'unselect') this.clear();
    if (push.kind === 'forget') {
      // Who was selected with one project is not meant for the next.
      this.clear();
      this.end();
    }
    if (push.kind === 'state') this.restate();
  }

  private dress(as: Icons['dress']): void {
    this.icons.dress = as;
    this.icons.paint();
  }

  /** In the panel is said what is to be done. Called within the click, which is when a browser opens its side panel. */
  private act(): void {
    const { panelPlace, words } = this.icons.state;
    const isOnPage = panelPlace === 'page';
    if (isOnPage) this.openPanel(words.select);
    // Not every browser lets a page open its side panel.
    this.tell(true, !isOnPage).then(
      ({ inBrowser }) => !isOnPage && !inBrowser && this.openPanel(words.select),
      this.onError,
    );
  }

  /** @param show whether the panel is to show the selection from now on; else as before */
  private tell(show: boolean, inBrowser = false): Promise<{ inBrowser: boolean }> {
    return ask('page.selected', { people: this.selection.people, show, inBrowser });
  }

  /** Other words, or another side: the bar is made anew. */
  private restate(): void {
    if (!this.isOn || this.shownAs === this.appearance()) return;
    this.end();
    this.begin();
  }

  private appearance(): string {
    const { language, panelSide } = this.icons.state;
    return `${language} ${panelSide}`;
  }

  /** Whoever was selected on the page before this one, or before it was loaded again, still is. */
  private async restore(): Promise<void> {
    if (this.isRestored) return;
    this.isRestored = true;
    const before = await ask('page.selection', null).catch(() => []);
    if (before.length === 0 || this.signal.aborted) return;
    this.setAll(
      before.map(({ person, name }) => this.selection.meet(person, name)),
      true,
    );
  }

  private look(spot: Spot, mark: Mark | null | undefined): Look {
    const met = this.metAt(spot);
    this.seen.add(met);
    this.changedSoon();
    return selectLook(met, mark, this.icons.state.words);
  }

  private metAt({ person, place }: Spot): Met {
    return this.selection.meet(person, place.name);
  }

  /** Where everybody stands is known before they are scrolled away. */
  private measure(): void {
    const spots = [...this.icons.all()].filter(({ place }) => place.anchor.isConnected);
    this.stands.learn(spots.map((spot) => this.standOf(spot)));
  }

  private standOf(spot: Spot): Stand<Met> {
    const { anchor, surface } = spot.place;
    const { left, top } = anchor.getBoundingClientRect();
    return { who: this.metAt(spot), surface, x: left, y: top + scrolledAbove(anchor) };
  }

  private setAll(people: readonly Met[], isSelected: boolean): void {
    for (const met of people) this.selection.set(met, isSelected);
    this.icons.paint();
    this.changed();
    this.tell(false).catch(this.onError);
  }

  private changedSoon(): void {
    if (this.isPlanned || !this.mode) return;
    this.isPlanned = true;
    later(COLLECT, this.signal, () => {
      this.isPlanned = false;
      this.measure();
      this.changed();
    });
  }

  private changed(): void {
    const { selected, size, isFull } = this.selection;
    const clients = selected.filter(({ person }) => this.icons.markOf(person)).length;
    this.bar?.show({
      selected: size,
      clients,
      strangers: size - clients,
      seen: new Set([...this.seen].map(nowOf)).size,
      isFull,
    });
  }

  private shift(isDown: boolean): void {
    this.isShiftDown = isDown;
  }

  /** The page can make events too: the keys are only what the manager presses. */
  private released({ key, isTrusted }: KeyboardEvent): void {
    if (key === 'Shift' && isTrusted) this.shift(false);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Shift' && event.isTrusted) this.shift(true);
    const isOurs = this.bar?.isTarget(event) ?? false;
    const isEnd = event.key === 'Escape' && !event.isComposing && event.isTrusted && (isOurs || !isTyping());
    if (isEnd) {
      event.preventDefault();
      this.end();
    }
    // The page's own shortcuts are not meant.
    if (isOurs || isEnd) event.stopImmediatePropagation();
  }
}

function isTyping(): boolean {
  const at = document.activeElement;
  return at instanceof HTMLElement && (at.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName));
}

/** How far (px) all that an element lies in is scrolled down. */
function scrolledAbove(element: Element): number {
  let sum = 0;
  for (let at = element.parentElement; at; at = at.parentElement) sum += at.scrollTop;
  return sum;
}
