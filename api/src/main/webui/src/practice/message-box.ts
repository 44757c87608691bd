/**
 * A message box in Lexical, as Facebook has one: for the practice pages, which import it from `/message-box.js`.
 * Its packages come from the registry, so it is built with the cabinet.
 */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';

/** How long (ms) what is typed without a pause is taken back in one step. */
const ONE_STEP = 300;

/** What the page may ask of the box. */
export interface MessageBox {
  /** What is written, a line break for each paragraph. */
  text(): string;
  clear(): void;
}

/** Makes an element of the page a message box. */
export function messageBox(element: HTMLElement): MessageBox {
  const editor = createEditor({
    namespace: 'messages',
    onError: (error) => {
      throw error;
    },
  });
  const clear = () => editor.update(() => $getRoot().clear().append($createParagraphNode()).selectEnd());
  editor.setRootElement(element);
  registerRichText(editor);
  editor.update(() => $getRoot().clear().append($createParagraphNode()), { discrete: true });
  registerHistory(editor, createEmptyHistoryState(), ONE_STEP);
  const lines = () =>
    $getRoot()
      .getChildren()
      .map((child) => child.getTextContent());
  return { text: () => editor.getEditorState().read(() => lines().join('\n')), clear };
}
