import { nextFrame } from './frame';

/** What changed on the page since the last call. */
export interface Changes {
  /** Elements that came, or in which somebody else may stand now, widened to their row. */
  readonly roots: readonly Element[];
  /** Nodes that left, with the element they left. */
  readonly removed: ReadonlyMap<Node, Node>;
}

/** Rows are given to another person by changing these; classes and styles change all the time. */
export const IDENTIFYING = [
  'href',
  'id',
  'clip-path',
  'data-href',
  'data-id',
  'data-peer',
  'data-peer-id',
  'data-itemkey',
  'data-list-id',
  'data-from-id',
  'data-post-id',
  'data-item-owner-id',
  'data-hovercard',
  'data-mention-id',
  'data-testid',
  'data-user-id',
  'mention_id',
];

/** What changes with the person even where nothing that identifies does: the picture, and the name (a text). */
const SHOWN = ['src', 'srcset'];

/** A row is smaller than this; what is larger is a list or a page. */
const ROW_SIZE = 150;
const ROW_LEVELS = 3;

/**
 * Tells of additions, removals and re-used rows below the root, at most once a frame. `isOwn` says which nodes are
 * ours: what happens to them alone is not worth a look, except that they were removed.
 */
export function observe(
  root: Element,
  signal: AbortSignal,
  isOwn: (node: Node) => boolean,
  onChange: (changes: Changes) => void,
): void {
  if (signal.aborted) return;
  let touched = new Set<Element>();
  let removed = new Map<Node, Node>();
  let isPlanned = false;

  const tell = () => {
    isPlanned = false;
    if (signal.aborted) return;
    const changes = { roots: outermost(touched), removed };
    touched = new Set();
    removed = new Map();
    onChange(changes);
  };
  const collect = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      touch(record, isOwn, touched);
      for (const node of record.removedNodes) if (node instanceof Element) removed.set(node, record.target);
    }
    if (isPlanned || touched.size + removed.size === 0) return;
    isPlanned = true;
    nextFrame(tell);
  };

  const observer = new MutationObserver(collect);
  const attributeFilter = [...IDENTIFYING, ...SHOWN];
  observer.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Adds what a change concerns: what came, where an attribute changed, or where a text did. */
function touch({ type, target, addedNodes }: MutationRecord, isOwn: (node: Node) => boolean, to: Set<Element>): void {
  if (type === 'attributes') to.add(target as Element);
  else if (type === 'characterData') touchText(target, to);
  for (const node of addedNodes) {
    if (node instanceof Element) {
      if (!isOwn(node)) to.add(node);
    } else if (node.nodeType === Node.TEXT_NODE) touchText(node, to);
  }
}

/** A name is a text in something small. */
function touchText(text: Node, to: Set<Element>): void {
  const around = text.parentElement;
  if (around && !to.has(around) && text.nodeValue?.trim() && isSmallerThan(around, ROW_SIZE)) to.add(around);
}

/** The rows of the given elements, without those that lie within another one. */
function outermost(elements: ReadonlySet<Element>): Element[] {
  const rows = new Set<Element>();
  // Browsers count children one by one, so a long list is asked for its size only once.
  const sizes = new Map<Element, boolean>();
  const isRow = (element: Element): boolean => {
    const known = sizes.get(element) ?? isPartOfRow(element);
    sizes.set(element, known);
    return known;
  };
  for (const element of elements) if (element.isConnected) rows.add(rowOf(element, isRow));
  const inner = new Map<Element, boolean>();
  const isInner = (above: Element | null): boolean => {
    if (above === null) return false;
    const known = inner.get(above) ?? (rows.has(above) || isInner(above.parentElement));
    inner.set(above, known);
    return known;
  };
  return [...rows].filter((row) => !isInner(row.parentElement));
}

/** The row an element stands in: a person is told by several elements of one row, so it is read as a whole. */
function rowOf(element: Element, isRow: (above: Element) => boolean): Element {
  let row = element;
  for (let level = 0; level < ROW_LEVELS; level++) {
    const above = row.parentElement;
    if (!above || !isRow(above)) break;
    row = above;
  }
  return row;
}

function isPartOfRow(above: Element): boolean {
  return above !== document.body && above.childElementCount <= 12 && isSmallerThan(above, ROW_SIZE);
}

/** Whether fewer elements than that lie below; the browser looks at no more than that many. */
export function isSmallerThan(element: Element, size: number): boolean {
  return element.getElementsByTagName('*').item(size - 1) === null;
}

/** Calls back when the address changes without a new document. Page scripts' `pushState` cannot be seen from here. */
export function onNavigation(signal: AbortSignal, call: (url: URL) => void): { check(): void } {
  let last = location.href;
  const check = () => {
    if (location.href === last || signal.aborted) return;
    last = location.href;
    call(new URL(last));
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  return { check };
}
