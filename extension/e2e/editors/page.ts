import type { Mount, Mounted } from './mounted';

/** How long (ms) an editor may put the caret back where it believes it to be: CKEditor does so 50 ms after it got the focus. */
const SETTLED = 60;

declare global {
  /** The editors of the page, in the order of their drafts; there once all are. */
  var editors: readonly Mounted[] | undefined;
  /** Gives an editor the focus, with the caret behind this many characters of its first text. */
  var placeCaret: (index: number, at: number) => Promise<void>;
  /** Has a text inserted where the caret is, or was before the focus went away; resolves to what the extension says. */
  var insert: (text: string, replaced: number) => Promise<string>;
}

/** Puts one editor for each draft that the page names in its JSON into the page. */
export function start(mount: Mount): void {
  void startAll(mount);
}

async function startAll(mount: Mount): Promise<void> {
  const drafts: string[] = JSON.parse(document.querySelector('#drafts')?.textContent ?? '[]');
  const mounted: Mounted[] = [];
  for (const draft of drafts) {
    const element = document.createElement('div');
    document.body.append(element);
    mounted.push(await mount(element, draft === '' ? [] : draft.split('\n')));
  }
  globalThis.editors = mounted;
}

globalThis.placeCaret = async (index, at) => {
  const box = globalThis.editors?.[index]?.box;
  if (!box) throw new Error(`There is no editor ${index}`);
  box.focus();
  if (box instanceof HTMLTextAreaElement) return box.setSelectionRange(at, at);
  for (;;) {
    const text = firstText(box);
    if (text && at > 0) getSelection()?.collapse(text, at);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    const now = getSelection();
    if (!text || at === 0 || (now?.anchorNode === text && now.anchorOffset === at)) return;
  }
};

/** Editors begin with nodes that only hold the caret, or say what to write. */
function firstText(box: HTMLElement): Text | null {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data !== '\ufeff' && !text.parentElement?.closest('[contenteditable="false"]')) return text;
  }
  return null;
}

globalThis.insert = (text, replaced) =>
  new Promise((resolve) => {
    document.addEventListener('inserted', (event) => resolve((event as CustomEvent<string>).detail), { once: true });
    document.dispatchEvent(new CustomEvent('insert', { detail: JSON.stringify({ text, replaced }) }));
  });
