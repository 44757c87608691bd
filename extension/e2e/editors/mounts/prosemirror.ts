import { baseKeymap } from 'prosemirror-commands';
import { history, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { start } from '../page';

start((element, lines) => {
  const paragraphs = (lines.length > 0 ? lines : ['']).map((line) =>
    schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]),
  );
  const plugins = [history(), keymap({ 'Mod-z': undo }), keymap(baseKeymap)];
  const view = new EditorView(element, {
    state: EditorState.create({ doc: schema.node('doc', null, paragraphs), plugins }),
  });
  const text = () => {
    const { doc } = view.state;
    return doc.textBetween(0, doc.content.size, '\n', ({ type }) => (type.name === 'hard_break' ? '\n' : ''));
  };
  return { box: view.dom, text };
});
