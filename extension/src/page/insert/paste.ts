import type { Box } from './box';

/** Firefox shows a content script the page's own objects only when it asks for them. */
interface Waived {
  readonly ClipboardEvent: typeof ClipboardEvent;
}
interface InFirefox {
  readonly wrappedJSObject?: Waived & EventTarget;
}
declare const cloneInto: (value: unknown, target: unknown) => ClipboardEventInit;

/** Of these editors the text of a paste loses its empty lines; paragraphs do not. */
const WANT_PARAGRAPHS = '.ProseMirror, .ck-editor__editable';

/**
 * Tells an editor that a text is pasted, as if the manager pasted it: that is what editors take several lines by, and
 * undo in one step.
 * @returns whether the editor has taken it; else nothing has happened
 */
export function paste(box: Box, text: string): boolean {
  const html = box.closest(WANT_PARAGRAPHS) ? paragraphsOf(text) : null;
  const target = (box as InFirefox).wrappedJSObject ?? box;
  return !target.dispatchEvent(pasteEvent(text, html));
}

function pasteEvent(text: string, html: string | null): ClipboardEvent {
  const way = { bubbles: true, cancelable: true, composed: true };
  const page = (window as InFirefox).wrappedJSObject;
  if (page) {
    // Firefox knows no `clipboardData` here, and what the extension puts into one the page may not read.
    const event = new page.ClipboardEvent('paste', cloneInto({ ...way, dataType: 'text/plain', data: text }, window));
    if (html !== null) event.clipboardData?.setData('text/html', html);
    return event;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html !== null) clipboardData.setData('text/html', html);
  return new ClipboardEvent('paste', { ...way, clipboardData });
}

/** Lines as paragraphs. */
function paragraphsOf(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escaped(line) || '<br>'}</p>`)
    .join('');
}

/** Lines with breaks between them, for boxes that leave everything to the browser. */
export function breaksOf(text: string): string {
  // A browser keeps one of several spaces, and none at the beginning or the end of a line.
  return escaped(text)
    .replace(/ (?= )|^ | $/gm, '\u00a0')
    .replaceAll('\n', '<br>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
