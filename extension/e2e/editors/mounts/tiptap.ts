import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { start } from '../page';

start((element, lines) => {
  const content = (lines.length > 0 ? lines : ['']).map((text) => ({
    type: 'paragraph',
    content: text === '' ? [] : [{ type: 'text', text }],
  }));
  const editor = new Editor({ element, extensions: [StarterKit], content: { type: 'doc', content } });
  return { box: editor.view.dom, text: () => editor.getText({ blockSeparator: '\n' }) };
});
