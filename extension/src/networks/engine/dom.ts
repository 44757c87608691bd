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
