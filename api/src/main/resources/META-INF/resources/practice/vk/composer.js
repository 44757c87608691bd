/** The box for a message, as the messenger builds it. */
import { el } from '../common/build.js';
import { say } from '../common/words.js';

/** @param {(text: string) => void} onSend told what was written, which is never empty */
export function composer(onSend) {
  const input = el('span', {
    class: 'ComposerInput__input ConvoComposer__input',
    'data-testid': 'vkme_composer_input',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': say('writeHere'),
    'aria-multiline': 'true',
  });
  const send = () => {
    if (!input.textContent.trim()) return;
    const text = input.innerText;
    input.textContent = '';
    onSend(text);
  };
  return el(
    'div',
    { class: 'ConvoComposer' },
    input,
    el('button', { type: 'button', class: 'choice', 'data-testid': 'vkme_composer_send', onclick: send }, say('send')),
  );
}
