/** One of these must be on every element that a selector matches; null when that cannot be told at a glance. */
export type Marks = readonly string[] | null;

const known = new Map<string, Marks>();

/**
 * What an element must bear, at the least, to match one of a list's selectors: `#id`, `.class`, `[attribute` or a tag.
 * Looking for sixty selectors in a small row takes longer than looking once at what its elements bear.
 */
export function marksOf(selectors: string): Marks {
  let marks = known.get(selectors);
  if (marks === undefined) {
    const found = subjectsOf(selectors).map(markOf);
    marks = found.some((mark) => mark === null) ? null : (found as string[]);
    known.set(selectors, marks);
  }
  return marks;
}

/** Everything that the elements bear, in the same words. */
export function marksIn(elements: Iterable<Element>): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const element of elements) {
    marks.add(element.localName);
    for (const name of element.getAttributeNames()) {
      marks.add(`[${name}`);
      if (name === 'class') for (const word of wordsOf(element)) marks.add(`.${word}`);
      else if (name === 'id') marks.add(`#${element.id}`);
    }
  }
  return marks;
}

function wordsOf(element: Element): string[] {
  return (element.getAttribute('class') ?? '').split(/\s+/);
}

/** The most telling part of a compound selector. */
function markOf(compound: string): string | null {
  const found =
    compound.match(/#[\w-]+/) ??
    compound.match(/\.[\w-]+/) ??
    compound.match(/\[[\w-]+/) ??
    compound.match(/^[a-z][\w-]*/i);
  return found ? found[0] : null;
}

/** The last compound of each selector in a list, without what stands in brackets, except for names of attributes. */
function subjectsOf(selectors: string): string[] {
  const subjects: string[] = [];
  let subject = '';
  let isOver = false;
  for (const [part] of selectors.matchAll(PARTS)) {
    if (part === ',') {
      subjects.push(subject);
      subject = '';
      isOver = false;
    } else if (/^[\s>~+]/.test(part)) {
      isOver = subject !== '';
    } else {
      if (isOver) subject = '';
      isOver = false;
      subject += part.startsWith('[') ? (part.match(/^\[\s*[\w-]+/)?.[0] ?? '') : part.startsWith('(') ? '' : part;
    }
  }
  return [...subjects, subject];
}

const QUOTED = `"[^"]*"|'[^']*'`;
const ATTRIBUTE = `\\[(?:${QUOTED}|[^\\]"'])*\\]`;
const INNER = `(?:${QUOTED}|[^()"'])*`;
/** Brackets lie in one another three deep at most. */
const BRACKETS = `\\(${INNER}(?:\\(${INNER}(?:\\(${INNER}\\)${INNER})*\\)${INNER})*\\)`;
const PARTS = new RegExp(`${ATTRIBUTE}|${BRACKETS}|,|[\\s>~+]+|[^\\s>~+,()[\\]]+`, 'g');
