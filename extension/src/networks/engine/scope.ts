import { allIn, documentOf, isElement } from './dom';
import { marksIn, marksOf } from './marks';

/** In more elements than this the browser's own search is faster than a look at each of them. */
const SMALL = 300;

/** The parts of a page that one reading looks through: one, or rows that stand beside each other. */
export class Scope {
  readonly document: Document;
  readonly #marks: ReadonlySet<string> | null;

  constructor(readonly roots: readonly ParentNode[]) {
    this.document = documentOf(roots[0] as ParentNode);
    this.#marks = marksOfSmall(roots);
  }

  /** Everything in it that matches, in the order of the document. */
  all(selector: string): Element[] {
    if (!this.#mayHold(selector)) return [];
    const [only, ...others] = this.roots;
    return others.length === 0
      ? allIn(only as ParentNode, selector)
      : this.roots.flatMap((root) => allIn(root, selector));
  }

  isRoot(element: Element): boolean {
    return this.roots.includes(element);
  }

  #mayHold(selector: string): boolean {
    if (!this.#marks) return true;
    const marks = marksOf(selector);
    return marks === null || marks.some((mark) => this.#marks?.has(mark));
  }
}

/** The part that must be read so that the roots are read as in the whole: the outermost row around them. */
export function scopeOf(roots: readonly ParentNode[], rows: string): Scope {
  const [first] = roots;
  if (!first || !isElement(first)) return new Scope(roots);
  let outer: Element | null = null;
  const from = roots.length === 1 ? first : first.parentElement;
  for (let above: Element | null = from; above; above = above.parentElement) if (above.matches(rows)) outer = above;
  return new Scope(outer ? [outer] : roots);
}

function marksOfSmall(roots: readonly ParentNode[]): ReadonlySet<string> | null {
  const elements: Element[] = [];
  for (const root of roots) {
    if (!isElement(root)) return null;
    const inner = root.getElementsByTagName('*');
    if (elements.length + inner.length >= SMALL) return null;
    elements.push(root, ...inner);
  }
  return marksIn(elements);
}
