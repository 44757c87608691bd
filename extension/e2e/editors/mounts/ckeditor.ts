import { Essentials, InlineEditor, Paragraph } from 'ckeditor5';
import { start } from '../page';

start(async (element, lines) => {
  for (const line of lines) element.append(Object.assign(document.createElement('p'), { textContent: line }));
  const editor = await InlineEditor.create(element, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  const text = () => {
    const blocks = [...(editor.model.document.getRoot()?.getChildren() ?? [])];
    return blocks
      .map((block) => (block.is('element') ? [...block.getChildren()].map(wordsOf).join('') : ''))
      .join('\n');
  };
  const box = editor.ui.view.editable.element;
  if (!box) throw new Error('CKEditor has made no box');
  return { box, text };
});

const wordsOf = (node: object): string => ('data' in node ? String(node.data) : '\n');
