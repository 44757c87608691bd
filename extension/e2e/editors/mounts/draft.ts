import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { start } from '../page';

start((element, lines) => {
  let now = EditorState.createWithContent(ContentState.createFromText(lines.join('\n')));
  const Messages = () => {
    const [editorState, setState] = useState(now);
    now = editorState;
    return createElement(Editor, { editorState, onChange: setState });
  };
  flushSync(() => createRoot(element).render(createElement(Messages)));
  const box = element.querySelector<HTMLElement>('[contenteditable]');
  if (!box) throw new Error('Draft.js has made no box');
  const text = () =>
    now
      .getCurrentContent()
      .getBlocksAsArray()
      .map((block) => block.getText())
      .join('\n');
  return { box, text };
});
