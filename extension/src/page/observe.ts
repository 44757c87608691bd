import { nextFrame } from './frame';

/** What changed on the page since the last call. */
export interface Changes {
  /** Elements that came, or whose identifying attributes changed, widened to their row. */
  readonly roots: readonly Element[];
  /** Those of the roots that stood there before: icons within may belong to somebody else now. */
  readonly reused: ReadonlySet<Element>;
  /** Nodes that left, with the element they left. */
  readonly removed: ReadonlyMap<Node, Node>;
}

/** Rows of virtual lists are given to another person by changing these; classes and styles change all the time. */
export const IDENTIFYING = [
  'href',
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
  'mention_id',
];

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
  let added = new Set<Element>();
  let changed = new Set<Element>();
  let removed = new Map<Node, Node>();
  let isPlanned = false;

  const tell = () => {
    isPlanned = false;
    if (signal.aborted) return;
    const batch = { added, changed, removed };
    added = new Set();
    changed = new Set();
    removed = new Map();
    const reused = new Set(outermost(batch.changed));
    const roots = outermost(new Set([...outermost(batch.added), ...reused]));
    for (const one of roots) if ([...reused].some((row) => one !== row && one.contains(row))) reused.add(one);
    onChange({ roots, reused, removed: batch.removed });
  };
  const collect = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      if (record.type === 'attributes') {
        if (record.target instanceof Element) changed.add(record.target);
        continue;
      }
      for (const node of record.addedNodes) if (node instanceof Element && !isOwn(node)) added.add(node);
      for (const node of record.removedNodes) if (node instanceof Element) removed.set(node, record.target);
    }
    if (isPlanned || added.size + changed.size + removed.size === 0) return;
    isPlanned = true;
    nextFrame(tell);
  };

  const observer = new MutationObserver(collect);
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: IDENTIFYING });
  signal.addEventListener('abort', () => observer.disconnect());
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
  return [...rows].filter((row) => {
    for (let above = row.parentElement; above; above = above.parentElement) if (rows.has(above)) return false;
    return true;
  });
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

/** Whether fewer elements than that lie below; looks at no more than that many. */
export function isSmallerThan(element: Element, size: number): boolean {
  let seen = 0;
  let at: Element | null = element.firstElementChild;
  while (at) {
    if (++seen >= size) return false;
    at = next(at, element);
  }
  return true;
}

/** The next element in document order within a root. */
function next(element: Element, root: Element): Element | null {
  if (element.firstElementChild) return element.firstElementChild;
  for (let at: Element = element; at !== root; ) {
    if (at.nextElementSibling) return at.nextElementSibling;
    if (!at.parentElement) return null;
    at = at.parentElement;
  }
  return null;
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
