import { start } from '../page';

/** A box that takes every paste and makes nothing of it. */
start((element, lines) => {
  element.contentEditable = 'true';
  element.append(lines.join(' '));
  element.addEventListener('paste', (event) => event.preventDefault());
  return { box: element, text: () => element.innerText };
});
