import { start } from '../page';

start((element, lines) => {
  const box = Object.assign(document.createElement('textarea'), { value: lines.join('\n'), rows: 2 });
  element.append(box);
  return { box, text: () => box.value };
});
