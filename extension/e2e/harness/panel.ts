/**
 * A page of the extension (the panel in its frame, options, popup), used as a manager uses it: by the words on it.
 * Playwright and Puppeteer agree on the few calls that are needed here.
 */
import { until } from './until';

interface Handle {
  click(): Promise<void>;
  type(text: string): Promise<void>;
  evaluate<T>(work: (element: HTMLInputElement, argument: string) => T, argument: string): Promise<T>;
}

/** What both drivers' frames and pages can do. */
export interface Framed {
  evaluate<T, A>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  evaluateHandle<A>(work: (argument: A) => Element | null, argument: A): Promise<{ asElement(): unknown }>;
}

/** Runs in the page: the first visible control with this name. */
function controlNamed({ role, name }: { role: string; name: string }): Element | null {
  const kinds: Record<string, string> = {
    button: 'button, [role="button"]',
    field: 'input, textarea, select',
    option: '[role="option"]',
  };
  const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';
  // The letter drawn in an icon is no part of the name beside it.
  const wordsOf = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const drawing of copy.querySelectorAll('svg')) drawing.remove();
    return plain(copy.textContent);
  };
  const labelsOf = (element: Element) =>
    [...((element as HTMLInputElement).labels ?? [])].map((one) => plain(one.textContent));
  const namesOf = (element: Element) => [
    plain(element.getAttribute('aria-label')),
    wordsOf(element),
    ...labelsOf(element),
  ];
  const all = [...document.querySelectorAll(kinds[role] ?? role)].filter((one) => one.checkVisibility());
  const isNamed = (element: Element) => namesOf(element).some((one) => one === name || one === `${name} *`);
  return all.find(isNamed) ?? null;
}

export class Panel {
  /**
   * @param frame gives the frame as it is now: it may be loaded again at any time
   * @param close closes the page, where the panel is a page of its own
   */
  constructor(
    private readonly frame: () => Promise<Framed>,
    readonly close: () => Promise<void> = async () => {},
  ) {}

  /** All words shown now. */
  async text(): Promise<string> {
    const frame = await this.frame();
    return frame.evaluate(() => document.body.innerText, undefined);
  }

  /** Waits until these words are shown. */
  async says(words: string | RegExp): Promise<void> {
    let seen = '';
    const isThere = async () => {
      seen = await this.text();
      return typeof words === 'string' ? seen.includes(words) : words.test(seen);
    };
    await until(`"${words}" to be shown`, isThere).catch((error: Error) => {
      throw new Error(`${error.message}; shown was: ${seen}`);
    });
  }

  async press(button: string): Promise<void> {
    await (await this.find('button', button)).click();
  }

  /** Types into the field of this label, after what stands there. */
  async type(label: string, text: string): Promise<void> {
    const field = await this.find('field', label);
    await field.click();
    await field.type(text);
  }

  /** Puts a text in place of what stands in a field of one line, as pasting does: at once. */
  async paste(label: string, text: string): Promise<void> {
    const field = await this.find('field', label);
    await field.evaluate((input, value) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    }, text);
  }

  /** Chooses from a drop-down list. */
  async choose(label: string, option: string): Promise<void> {
    await (await this.find('field', label)).click();
    await (await this.find('option', option)).click();
  }

  /** Picks from a list that the browser itself draws. */
  async pick(label: string, option: string): Promise<void> {
    const list = await this.find('field', label);
    await list.evaluate((element, wanted) => {
      const select = element as unknown as HTMLSelectElement;
      select.value = [...select.options].find(({ label }) => label === wanted)?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, option);
  }

  /** What stands in a field. */
  async valueOf(label: string): Promise<string> {
    const field = await this.find('field', label);
    return field.evaluate((input) => input.value, '');
  }

  async evaluate<T, A>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return (await this.frame()).evaluate(work, argument);
  }

  private find(role: string, name: string): Promise<Handle> {
    return until(`a ${role} "${name}"`, async () => {
      const frame = await this.frame();
      const handle = await frame.evaluateHandle(controlNamed, { role, name });
      return handle.asElement() as Handle | null;
    }).catch(async (error: Error) => {
      throw new Error(`${error.message}; shown was: ${await this.text().catch(() => 'nothing')}`);
    });
  }
}
