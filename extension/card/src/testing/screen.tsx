import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { onTestFinished } from 'vitest';
import type { LanguageCode } from '../api/types';
import type { CardBackend, Drafts } from '../backend';
import { draftsInMemory } from '../frame/draft-store';
import { CardSurroundings } from '../frame/surroundings';
import { startLanguage } from '../language/language';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
// happy-dom has no fonts; Mantine's growing fields measure themselves again when one has loaded.
if (!document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget() });

/** What a user sees and does, by the words on the screen. */
export class Screen {
  constructor(
    readonly root: HTMLElement,
    readonly leave: () => Promise<void>,
  ) {}

  get text(): string {
    return heard(this.root);
  }

  button(name: string): HTMLButtonElement {
    return this.named('button', name) as HTMLButtonElement;
  }

  has(name: string): boolean {
    return this.all('button, a', name).length > 0;
  }

  /** Where a link leads. */
  link(name: string): string | null {
    return this.named('a', name).getAttribute('href');
  }

  /** The field that a label with this text belongs to. */
  field(label: string): HTMLInputElement {
    const found = [...this.root.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(label));
    const field = found
      ? this.root.querySelector(`[id="${found.htmlFor}"]`)
      : this.named('input, textarea, select', label);
    if (!field) throw new Error(`No field “${label}” in: ${this.text}`);
    return field as HTMLInputElement;
  }

  async press(name: string): Promise<void> {
    await settled(() => this.button(name).click());
  }

  async type(label: string, text: string): Promise<void> {
    await this.typeInto(this.field(label), text);
  }

  private async typeInto(field: HTMLInputElement, text: string): Promise<void> {
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    await settled(() => {
      field.focus();
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  /** Turns a checkbox or a switch. */
  async tick(label: string): Promise<void> {
    await settled(() => this.field(label).click());
  }

  /** Chooses in a select of the browser's own, by the option's value. */
  async choose(label: string, value: string): Promise<void> {
    const field = this.field(label);
    await settled(() => {
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  /** Types and presses Enter. */
  async enter(label: string, text: string): Promise<void> {
    await this.type(label, text);
    await settled(() =>
      this.field(label).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true })),
    );
  }

  /** Types into the last of several fields that are called the same. */
  async typeLast(label: string, text: string): Promise<void> {
    const field = this.all('input, textarea', label).at(-1) as HTMLInputElement;
    await this.typeInto(field, text);
  }

  /** Opens a select and picks an option. */
  async pick(label: string, option: string): Promise<void> {
    await settled(() => this.field(label).click());
    await settled(() => (this.named('[role=option]', option) as HTMLElement).click());
  }

  /** Waits until the screen says so: at most some turns, and none by the clock. */
  async shows(text: string): Promise<void> {
    for (let turn = 0; turn < 50 && !this.text.includes(text); turn++) await settled(() => undefined);
    if (!this.text.includes(text)) throw new Error(`“${text}” is not on the screen: ${this.text}`);
  }

  /** Waits until the screen says so no longer. */
  async hides(text: string): Promise<void> {
    for (let turn = 0; turn < 50 && this.text.includes(text); turn++) await settled(() => undefined);
    if (this.text.includes(text)) throw new Error(`“${text}” is still on the screen: ${this.text}`);
  }

  private all(selector: string, name: string): Element[] {
    const called = (element: Element) => (element.getAttribute('aria-label') ?? heard(element)).trim();
    return [...this.root.querySelectorAll(selector)].filter((element) => called(element) === name);
  }

  private named(selector: string, name: string): Element {
    const [found] = this.all(selector, name);
    if (!found) throw new Error(`No “${name}” in: ${this.text}`);
    return found;
  }
}

/** What a screen reader would read: no styles, and no letters within ornaments. */
function heard(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('style, [aria-hidden="true"]')) silent.remove();
  return (copy.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
}

/** Does something and lets everything that follows from it happen. */
export async function settled(work: () => void): Promise<void> {
  await act(async () => {
    work();
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  });
}

interface Setting {
  readonly language?: LanguageCode;
  readonly drafts?: Drafts;
}

/** Draws something of the card as a page would, without its transitions. */
export async function draw(backend: CardBackend, what: ReactNode, setting: Setting = {}): Promise<Screen> {
  const language = await startLanguage(setting.language ?? 'en');
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const drafts = setting.drafts ?? draftsInMemory();
  await settled(() =>
    root.render(
      <MantineProvider env="test">
        <I18nextProvider i18n={language.i18n}>
          <QueryClientProvider client={queries}>
            <CardSurroundings backend={backend} drafts={drafts}>
              {what}
            </CardSurroundings>
          </QueryClientProvider>
        </I18nextProvider>
      </MantineProvider>,
    ),
  );
  const leave = () => settled(() => root.unmount());
  onTestFinished(leave);
  return new Screen(container, leave);
}
