import type { AdapterData } from './data';
import { anyOf } from './dom';
import { MESSAGE_TEXT } from './message-text';

const LONGEST = 120;

/**
 * Reads the shown name of an element: its text without presence texts and badges, else what its picture is called. Nothing that stands in
 * a message is a name, whatever the adapter data say.
 */
export class Names {
  readonly #skip: string;
  readonly #attrs: readonly string[];
  readonly #cut: readonly RegExp[];

  constructor(data: AdapterData) {
    this.#skip = anyOf(data.names.skip);
    this.#attrs = data.names.attrs;
    this.#cut = data.names.cut.map((source) => new RegExp(source, 'iu'));
  }

  /** Whether a name in letters stands there (and not only a picture). */
  hasText(element: Element): boolean {
    if ((element.textContent ?? '').trim() === '') return false;
    return this.#text(element) !== '' || element.closest(MESSAGE_TEXT) !== null;
  }

  of(element: Element): string {
    if (element.closest(MESSAGE_TEXT)) return '';
    return this.#text(element) || this.#attribute(element);
  }

  #text(element: Element): string {
    return tidy(this.#collect(element));
  }

  #collect(node: Node): string {
    let text = '';
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.nodeValue ?? '';
      else if (child.nodeType === 1) text += this.#ofChild(child as Element);
      if (text.length > LONGEST * 4) break;
    }
    return text;
  }

  #ofChild(child: Element): string {
    if (child.tagName === 'BR') return ' ';
    if (/^(SCRIPT|STYLE|TEMPLATE)$/.test(child.tagName) || child.matches(this.#skip)) return '';
    return child.matches(MESSAGE_TEXT) ? '' : this.#collect(child);
  }

  #attribute(element: Element): string {
    const inside = [element, ...element.querySelectorAll('img, [role=img], image')].filter(
      (part) => !part.closest(MESSAGE_TEXT),
    );
    for (const name of this.#attrs) {
      for (const part of inside) {
        const text = tidy(this.#cut.reduce((rest, cut) => rest.replace(cut, ''), part.getAttribute(name) ?? ''));
        if (text !== '') return text;
      }
    }
    return '';
  }
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
