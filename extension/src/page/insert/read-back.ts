import { type Box, isField } from './box';

/** What stands in a box, as its reader sees it, and where in it the selection begins and ends. */
export interface Read {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a box: lines without what has no width, whatever elements an editor makes of paragraphs and breaks. */
export function readBox(box: Box): Read {
  if (isField(box)) return { text: box.value, start: box.selectionStart, end: box.selectionEnd };
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return new Reader(range).read(box);
}

/** What has to stand there when a text has come in place of the selection. */
export function expected({ text, start, end }: Read, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

/** Whether two texts read alike: fillers, kinds of spaces, and empty lines at the end make no difference. */
export function isAlike(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufe0f|\ufeff/g, '')
    .replace(/[\u00a0\t ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trimEnd();
}

/** Goes through a box once. A break at the end of a block shows nothing; a block without anything is an empty line. */
class Reader {
  private readonly lines: string[] = [];
  private line = '';
  private isOpen = false;
  private start: [line: number, at: number] | null = null;
  private end: [line: number, at: number] | null = null;

  constructor(private readonly range: Range | null) {}

  read(box: Element): Read {
    this.children(box);
    if (this.isOpen) this.close();
    const at = (place: [number, number] | null) => {
      if (!place) return text.length;
      const before = this.lines.slice(0, place[0]).reduce((sum, line) => sum + line.length + 1, 0);
      return Math.min(text.length, before + place[1]);
    };
    const text = this.lines.join('\n');
    return { text, start: at(this.start), end: at(this.end) };
  }

  private children(element: Element): void {
    const nodes = [...element.childNodes];
    nodes.forEach((node, index) => {
      this.mark(element, index);
      if (node instanceof Text) this.text(node);
      else if (node instanceof Element) this.element(node);
    });
    this.mark(element, nodes.length);
  }

  private element(element: Element): void {
    if (element instanceof HTMLImageElement) this.add(element.alt);
    else if (element instanceof HTMLBRElement) this.close();
    // A placeholder, a name that was picked: nothing of it is typed, and pictures of emoji are all that counts.
    else if (element.getAttribute('contenteditable') === 'false') {
      for (const image of element.querySelectorAll('img')) this.add(image.alt);
    } else if (isBlock(element)) this.block(element);
    else this.children(element);
  }

  private block(element: Element): void {
    if (this.isOpen) this.close();
    const before = this.lines.length;
    this.children(element);
    if (this.isOpen || this.lines.length === before) this.close();
  }

  private text(node: Text): void {
    const keepsBreaks = node.data.includes('\n') && /^(pre|break)/.test(whiteSpaceOf(node));
    const parts = keepsBreaks ? node.data.split('\n') : [node.data];
    let passed = 0;
    parts.forEach((part, index) => {
      if (index > 0) {
        this.close();
        passed++;
      }
      this.markWithin(node, passed, part.length);
      // The last break of a text that keeps breaks is only there to be seen.
      if (part !== '' || (index > 0 && index < parts.length - 1)) this.add(part);
      passed += part.length;
    });
  }

  private add(text: string): void {
    this.line += text;
    this.isOpen = true;
  }

  private close(): void {
    this.lines.push(this.line);
    this.line = '';
    this.isOpen = false;
  }

  private mark(container: Node, offset: number, within = 0): void {
    const { range } = this;
    const here: [number, number] = [this.lines.length, this.line.length + within];
    if (range?.startContainer === container && range.startOffset === offset) this.start = here;
    if (range?.endContainer === container && range.endOffset === offset) this.end = here;
  }

  private markWithin(node: Text, passed: number, length: number): void {
    for (const offset of [this.range?.startOffset ?? 0, this.range?.endOffset ?? 0]) {
      if (offset >= passed && offset <= passed + length) this.mark(node, offset, offset - passed);
    }
  }
}

function isBlock(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return !/^(inline|contents|none|$)/.test(display);
}

function whiteSpaceOf(node: Text): string {
  return node.parentElement ? getComputedStyle(node.parentElement).whiteSpace : '';
}
