/** Inserts what the page asks for, out of the world of a content script: the module of the extension, and nothing besides. */
import { Caret } from '../../src/page/insert/caret';
import { insertText } from '../../src/page/insert/insert';

const caret = new Caret(new AbortController().signal);

document.addEventListener('insert', async (event) => {
  const { text, replaced } = JSON.parse((event as CustomEvent<string>).detail);
  const box = caret.box();
  const outcome = box
    ? await insertText(caret, box, text, replaced).catch((error: Error) => error.stack ?? error.message)
    : 'no box';
  document.dispatchEvent(new CustomEvent('inserted', { detail: outcome }));
});
