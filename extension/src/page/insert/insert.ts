import { type Box, isField } from './box';
import type { Caret } from './caret';
import { breaksOf, paste } from './paste';
import { expected, isAlike, readBox } from './read-back';

/** How long an editor may take (ms) until what it was given stands in its box. */
const PATIENCE = 1000;
const LOOK_EVERY = 30;

/**
 * `inserted`: it stands there as it should, without anything of the draft lost. `nothing`: the box is as it was.
 * `wrong`: something came in, but not as it should.
 */
export type Inserted = 'inserted' | 'nothing' | 'wrong';

/**
 * Puts a text into a message box where the manager wrote last, in place of what is selected there. One step takes it
 * back where the editor knows steps. Nothing is ever sent.
 * @param replaced how many characters before the caret it comes in place of
 */
export async function insertText(caret: Caret, box: Box, text: string, replaced = 0): Promise<Inserted> {
  if (!(await caret.restore(box))) return 'nothing';
  const untouched = readBox(box).text;
  await caret.selectBefore(box, replaced);
  const wanted = expected(readBox(box), text);
  if (isField(box)) document.execCommand('insertText', false, text);
  // Nobody listens: the browser itself does it.
  else if (!paste(box, text)) document.execCommand('insertHTML', false, breaksOf(text));
  return outcome(box, wanted, untouched);
}

async function outcome(box: Box, wanted: string, untouched: string): Promise<Inserted> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const { text } = readBox(box);
    if (isAlike(text, wanted)) return 'inserted';
    if (performance.now() > end) return isAlike(text, untouched) ? 'nothing' : 'wrong';
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}
