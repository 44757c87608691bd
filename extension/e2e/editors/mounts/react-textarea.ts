import { type ChangeEvent, createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { start } from '../page';

/** A textarea that shows only what React's state says. */
start((element, lines) => {
  let now = lines.join('\n');
  const Messages = () => {
    const [value, setValue] = useState(now);
    now = value;
    const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.currentTarget.value);
    return createElement('textarea', { value, onChange, rows: 2 });
  };
  flushSync(() => createRoot(element).render(createElement(Messages)));
  const box = element.querySelector('textarea');
  if (!box) throw new Error('React has made no textarea');
  return { box, text: () => now };
});
