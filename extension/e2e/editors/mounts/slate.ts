import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { start } from '../page';

start((element, lines) => {
  const editor = withReact(withHistory(createEditor()));
  const initialValue = (lines.length > 0 ? lines : ['']).map((text) => ({ children: [{ text }] })) as Descendant[];
  flushSync(() =>
    createRoot(element).render(createElement(Slate, { editor, initialValue, children: createElement(Editable) })),
  );
  const box = element.querySelector<HTMLElement>('[contenteditable]');
  if (!box) throw new Error('Slate has made no box');
  return { box, text: () => editor.children.map((child) => Node.string(child)).join('\n') };
});
