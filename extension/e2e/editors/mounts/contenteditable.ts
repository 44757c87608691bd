import { start } from '../page';

/** The browser's own editing and nothing else. Its state is what is seen. */
start((element, lines) => {
  const [first, ...others] = lines;
  element.contentEditable = 'true';
  element.append(first ?? '');
  for (const line of others) element.append(Object.assign(document.createElement('div'), { textContent: line }));
  return { box: element, text: () => element.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '') };
});
