/**
 * A manager's browser with the extension, the same for Chromium and Firefox: what tests do and see is what a manager
 * does and sees. The two drivers (Playwright, Puppeteer) stay behind this.
 */
import type { Panel } from './panel';

/** An icon on a page, read out of its closed root by the browser's own means and not by the extension's word. */
export interface SeenIcon {
  /** The accessible name: status and owner in words. */
  readonly label: string;
  /** Whether it is a box, by which somebody is selected, and that is checked. */
  readonly checked: boolean;
  /** The letter drawn in it. */
  readonly letter: string;
  /** The text that it stands at. */
  readonly near: string;
  /** Its middle within the window. */
  readonly x: number;
  readonly y: number;
}

/** A page of a network, or any other page. */
export interface OpenPage {
  open(address: string): Promise<void>;
  /** All icons on the page now, those outside of the window too. */
  icons(): Promise<readonly SeenIcon[]>;
  click(x: number, y: number): Promise<void>;
  /** The same while the Shift key is down. */
  shiftClick(x: number, y: number): Promise<void>;
  /** Presses one of the buttons that the extension shows on the page, by its words. */
  pressOurs(words: string): Promise<void>;
  /** Presses one key, or several at once: `Shift+Enter`. */
  key(name: string): Promise<void>;
  /** Moves the pointer there. */
  hover(x: number, y: number): Promise<void>;
  /** Types with the keys of the keyboard, wherever the focus is. */
  keys(text: string): Promise<void>;
  /** Runs in the page's own world. */
  evaluate<T, A>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** The page's own buttons, fields and words. */
  readonly controls: Panel;
  /** The panel, once it is there. */
  panel(): Promise<Panel>;
  close(): Promise<void>;
}

export interface ManagerBrowser {
  readonly name: 'Chromium' | 'Firefox';
  newPage(): Promise<OpenPage>;
  /** Opens a page of the extension, such as `options/index.html`. */
  extensionPage(path: string): Promise<Panel>;
  /** Closes all pages but the browser's first. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Runs in the page's world: what stands around an icon. Both drivers send it as text, so it is self-contained.
 * Gives the text of the nearest element with any, and the middle of the button.
 */
export function around(host: Element, button: Element): { near: string; x: number; y: number } {
  let at: Element | null = host.parentElement;
  while (at && at.textContent?.trim() === '') at = at.parentElement;
  const box = button.getBoundingClientRect();
  return { near: at?.textContent?.trim() ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where icons can be: the extension's hosts are elements without attributes and without children. */
export const bareElements =
  "[...document.querySelectorAll('span')].filter((one) => one.attributes.length === 0 && one.childNodes.length === 0)";

/** Where bars, lines and the panel can be: elements beside the body, without attributes and without children. */
export const besideBody =
  '[...document.documentElement.children].filter((one) => one.attributes.length === 0 && one.childNodes.length === 0)';
