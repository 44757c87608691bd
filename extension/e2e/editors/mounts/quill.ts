import Quill from 'quill';
import { start } from '../page';

start((element, lines) => {
  const quill = new Quill(element, { modules: { toolbar: false } });
  quill.setText(lines.join('\n'));
  quill.history.clear();
  return { box: quill.root, text: () => quill.getText().replace(/\n$/, '') };
});
