import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type LexicalEditor,
} from 'lexical';
import type { Mounted } from '../mounted';

/** Lexical, with the plugin that makes it rich or plain. */
export function mountLexical(
  element: HTMLElement,
  lines: readonly string[],
  register: (editor: LexicalEditor) => void,
  isPlain: boolean,
): Mounted {
  const editor = createEditor({
    namespace: 'messages',
    onError: (error) => {
      throw error;
    },
  });
  element.contentEditable = 'true';
  editor.setRootElement(element);
  register(editor);
  editor.update(() => fill(lines, isPlain), { discrete: true });
  registerHistory(editor, createEmptyHistoryState(), 300);
  const text = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((child) => child.getTextContent())
        .join('\n'),
    );
  return { box: element, text };
}

function fill(lines: readonly string[], isPlain: boolean): void {
  const root = $getRoot().clear();
  if (!isPlain) {
    for (const line of lines.length > 0 ? lines : ['']) {
      const paragraph = $createParagraphNode();
      root.append(line === '' ? paragraph : paragraph.append($createTextNode(line)));
    }
    return;
  }
  const paragraph = $createParagraphNode();
  lines.forEach((line, index) => {
    if (index > 0) paragraph.append($createLineBreakNode());
    paragraph.append($createTextNode(line));
  });
  root.append(paragraph);
}
