import { type Box, isField } from './box';

/** How far back (characters) a shortcut may begin. */
const LONGEST = 40;
const SHORTCUT = /(?:^|[\s\u200b])\/([\p{L}\p{N}_-]*)$/u;

/**
 * The word behind a slash right before the caret, without the slash; null when nothing like it stands there. This is all that is ever read
 * of what a manager types, and it does not leave the page.
 */
export function shortcutBefore(box: Box): string | null {
  return SHORTCUT.exec(textBefore(box))?.[1] ?? null;
}

function textBefore(box: Box): string {
  if (isField(box)) {
    const { selectionStart: at, selectionEnd, value } = box;
    return at === selectionEnd ? value.slice(Math.max(0, at - LONGEST), at) : '';
  }
  const selection = getSelection();
  const node = selection?.isCollapsed ? selection.anchorNode : null;
  if (!selection || !(node instanceof Text) || !box.contains(node)) return '';
  return node.data.slice(Math.max(0, selection.anchorOffset - LONGEST), selection.anchorOffset);
}

/** Where the caret is in the window; the box's upper left corner where a browser does not tell. */
export function caretPlace(box: Box): { left: number; top: number; bottom: number } {
  const selection = isField(box) ? null : getSelection();
  const caret = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null;
  if (caret && caret.bottom > 0) return { left: caret.left, top: caret.top, bottom: caret.bottom };
  const { left, top, bottom } = box.getBoundingClientRect();
  return { left, top, bottom };
}
