import type { Insertion } from '@okolo/card/backend';
import type { PageWords } from '../messages/protocol';
import type { PageMessage, PageTemplate } from '../messages/writing';
import type { PersonKey } from '../networks/network';
import { type Box, boxAround } from '../page/insert/box';
import { caretPlace, shortcutBefore } from '../page/insert/word';
import { NearBox } from '../page/near-box';
import { element } from '../page/shadow';
import { blankForm } from './blank-form';

/** More are not looked through; whoever types on sees fewer. */
const MOST = 8;

/** What the list asks of its surroundings. */
export interface ShortcutNeeds {
  readonly signal: AbortSignal;
  isWanted(): boolean;
  words(): PageWords;
  templates(): Promise<readonly PageTemplate[]>;
  /** The person whose conversation is open. */
  person(): PersonKey | null;
  message(templateId: string, person: PersonKey | null): Promise<PageMessage>;
  put(text: string, person: PersonKey | null, replaced: number): Promise<Insertion>;
  /** It stands in the box. */
  onUsed(message: PageMessage): void;
  /** It does not, or there is something to know about it. */
  say(text: string): void;
}

/** The list that opens at the caret while a shortcut is typed. The focus stays in the page's box, and so do all keys but a few. */
export class Shortcuts {
  private readonly near: NearBox;
  private typed: { readonly box: Box; readonly word: string } | null = null;
  private found: readonly PageTemplate[] = [];
  private chosen = 0;
  /** Taken away by hand: it comes back with the next slash. */
  private isRefused = false;

  constructor(private readonly needs: ShortcutNeeds) {
    const { signal } = needs;
    this.near = new NearBox(signal);
    const isOther = (event: Event) => event.isTrusted && !this.near.isTarget(event);
    addEventListener('input', (event) => isOther(event) && void this.wasTyped(), {
      capture: true,
      signal,
      passive: true,
    });
    addEventListener('keydown', (event) => this.pressed(event), { capture: true, signal });
    addEventListener('pointerdown', (event) => !this.near.isTarget(event) && this.close(), { capture: true, signal });
    addEventListener('blur', () => this.near.focused === null && this.close(), { signal });
  }

  /** Something was typed in the page: the list opens, changes or goes. */
  async wasTyped(): Promise<void> {
    const box = boxAround(document.activeElement);
    const word = box && this.needs.isWanted() ? shortcutBefore(box) : null;
    if (!box || word === null) {
      this.isRefused = false;
      return this.close();
    }
    if (this.isRefused) return;
    this.typed = { box, word };
    const all = await this.needs.templates().catch(() => []);
    // Whoever types on has opened the list for another word meanwhile.
    if (this.typed?.word === word) this.offer(all, word, box);
  }

  private offer(all: readonly PageTemplate[], word: string, box: Box): void {
    this.found = matching(all, word);
    this.chosen = 0;
    if (this.found.length === 0) this.close();
    else this.near.show(this.list(), caretPlace(box));
  }

  private list(): HTMLElement {
    const options = this.found.map((template, index) => {
      const option = element(
        'div',
        { role: 'option', 'aria-selected': String(index === this.chosen) },
        element('b', {}, template.title),
        element('span', {}, template.shortcut ? `/${template.shortcut}` : ''),
        element('small', {}, template.beginning),
      );
      // The box keeps the focus, and with it the caret.
      option.addEventListener('pointerdown', (event) => event.preventDefault());
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('click', (event) => event.isTrusted && void this.choose(template));
      return option;
    });
    return element('div', { role: 'listbox', 'aria-label': this.needs.words().messages }, ...options);
  }

  /** Only while the list is open, and only the keys that choose; the page does not come to know of these. */
  private pressed(event: KeyboardEvent): void {
    if (!this.near.isShown || this.near.focused || event.isComposing || !event.isTrusted) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isChoice = event.key === 'Enter' || event.key === 'Tab';
    if ((step === 0 && !isChoice && event.key !== 'Escape') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.shiftKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const template = this.found[this.chosen];
    if (event.key === 'Escape') this.refuse();
    else if (isChoice && template) void this.choose(template);
    else this.turn(step);
  }

  private turn(step: number): void {
    this.chosen = (this.chosen + step + this.found.length) % this.found.length;
    if (this.typed) this.near.show(this.list(), caretPlace(this.typed.box));
  }

  private refuse(): void {
    this.isRefused = true;
    this.close();
  }

  private async choose(template: PageTemplate): Promise<void> {
    const { typed } = this;
    if (!typed) return;
    const place = caretPlace(typed.box);
    const replaced = typed.word.length + 1;
    this.close();
    const words = this.needs.words();
    const person = this.needs.person();
    const message = await this.needs.message(template.id, person).catch(() => null);
    if (!message) return this.needs.say(words.messageFailed);
    const put = (text: string) => void this.put(message, text, person, replaced);
    if (message.missing.length === 0) return put(message.text);
    const close = () => {
      this.close();
      typed.box.focus();
    };
    const form = blankForm(this.near, message, words, { onDone: put, onLeave: close, signal: this.needs.signal });
    this.near.show(form, place);
    form.querySelector('input')?.focus();
  }

  private async put(message: PageMessage, text: string, person: PersonKey | null, replaced: number): Promise<void> {
    this.close();
    const words = this.needs.words();
    const { outcome, copied } = await this.needs.put(text, person, replaced);
    if (outcome !== 'inserted') return this.needs.say(copied ? words.messageCopied : words.messageFailed);
    this.needs.onUsed(message);
    if (message.warning) this.needs.say(words.messageOften.replace('{{count}}', String(message.usesToday)));
  }

  private close(): void {
    this.typed = null;
    this.near.hide();
  }
}

/** Those whose shortcut begins so come first, then those with a word of the title that does; titles are for two letters and more. */
export function matching(all: readonly PageTemplate[], word: string): readonly PageTemplate[] {
  const sought = word.toLowerCase();
  const byShortcut = all.filter(({ shortcut }) => shortcut?.toLowerCase().startsWith(sought));
  const byTitle = all.filter(
    (one) =>
      sought.length > 1 &&
      !byShortcut.includes(one) &&
      one.title
        .toLowerCase()
        .split(/\s+/)
        .some((part) => part.startsWith(sought)),
  );
  return [...byShortcut, ...byTitle].slice(0, MOST);
}
