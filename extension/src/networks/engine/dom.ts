/** Reading the page: small questions that must not throw on odd markup. */

/** The first element in `root` that matches, `root` itself included. */
export function firstIn(root: ParentNode, selector: string): Element | null {
  if (isElement(root) && root.matches(selector)) return root;
  return root.querySelector(selector);
}

/** All elements in `root` that match, `root` itself included, in the order of the document. */
export function allIn(root: ParentNode, selector: string): Element[] {
  const found = Array.from(root.querySelectorAll(selector));
  if (isElement(root) && root.matches(selector)) found.unshift(root);
  return found;
}

const HOLDERS = /^([^,]+?):has\((?![>~+\s])((?:[^()]|\([^()]*\))*)\)$/;

/**
 * All elements of a document that match one of the selectors, each once. Browsers ask every `a` for `a:has(b)`, and `b`
 * is seldom there: so `b` is looked for first.
 */
export function allOf(document: Document, selectors: readonly string[]): ReadonlySet<Element> {
  const others = selectors.filter((selector) => !HOLDERS.test(selector));
  const found = new Set<Element>(others.length > 0 ? document.querySelectorAll(anyOf(others)) : []);
  for (const selector of selectors) {
    const [, holder, held] = HOLDERS.exec(selector) ?? [];
    if (holder === undefined || held === undefined) continue;
    for (const element of document.querySelectorAll(held)) {
      let above: Element | null | undefined = element.parentElement?.closest(holder);
      for (; above; above = above.parentElement?.closest(holder)) found.add(above);
    }
  }
  return found;
}

export function isElement(node: ParentNode): node is Element {
  return node.nodeType === 1;
}

/** The document a root belongs to. */
export function documentOf(root: ParentNode): Document {
  return root.ownerDocument ?? (root as Document);
}

/** `a, b, c`, or something that matches nothing. */
export function anyOf(selectors: readonly string[]): string {
  return selectors.length === 0 ? ':not(*)' : selectors.join(', ');
}
