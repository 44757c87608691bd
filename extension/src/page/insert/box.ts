/** Where messages are written. */
export type Box = HTMLTextAreaElement | HTMLElement;

const BOXES = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
/** What is lower or narrower (px) is nobody's message box, such as the hidden fields of editors. */
const SMALLEST = 20;

/** Whether it is a field of plain text and no editor. */
export function isField(box: Box): box is HTMLTextAreaElement {
  return box instanceof HTMLTextAreaElement;
}

/** The box that an element of the page stands in, or null: search fields of one line are none. */
export function boxAround(node: Node | null): Box | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const inner = element?.closest<HTMLElement>(BOXES) ?? null;
  if (!inner || isField(inner)) return inner && !inner.readOnly && !inner.disabled ? inner : null;
  // What is written in belongs to the outermost box: editors put boxes of their own within it.
  const outer = inner.parentElement && boxAround(inner.parentElement);
  return outer ?? inner;
}

/** The message box in sight that somebody would write in: the lowest one, and of several there the widest. Null without any. */
export function boxInSight(): Box | null {
  let best: { box: Box; bottom: number; width: number } | null = null;
  for (const element of document.querySelectorAll<HTMLElement>(BOXES)) {
    const box = boxAround(element);
    if (box !== element || !element.checkVisibility()) continue;
    const { bottom, top, width, height } = element.getBoundingClientRect();
    if (width < SMALLEST || height < SMALLEST / 2 || bottom < 0 || top > innerHeight) continue;
    if (!best || bottom > best.bottom || (bottom === best.bottom && width > best.width)) best = { box, bottom, width };
  }
  return best?.box ?? null;
}
