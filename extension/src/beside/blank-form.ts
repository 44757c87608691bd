import type { PageWords } from '../messages/protocol';
import type { PageMessage } from '../messages/writing';
import type { NearBox } from '../page/near-box';
import { element } from '../page/shadow';

interface Ends {
  readonly signal: AbortSignal;
  onDone(text: string): void;
  onLeave(): void;
}

/** Asks for what is not known of a client, before the message is put in. What is typed here the page does not hear. */
export function blankForm(near: NearBox, message: PageMessage, words: PageWords, ends: Ends): HTMLElement {
  const inputs = message.missing.map(({ label }) => element('input', { 'aria-label': label, autocomplete: 'off' }));
  const preview = element('p', {}, message.text);
  const text = () =>
    message.missing.reduce((now, { name }, index) => {
      const value = inputs[index]?.value.trim();
      return value ? now.replaceAll(`{${name}}`, () => value) : now;
    }, message.text);
  const done = element('button', { type: 'submit' }, words.messageInsert);
  const labels = message.missing.map(({ label }, index) => element('label', {}, label, inputs[index] ?? ''));
  const form = element('form', {}, preview, ...labels, done);
  const finish = () => {
    const blank = inputs.find(({ value }) => value.trim() === '');
    if (blank) blank.focus();
    else ends.onDone(text());
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  done.addEventListener('click', (event) => event.isTrusted && finish());
  const show = () => {
    preview.textContent = text();
  };
  listen(near, form, { finish, show }, ends);
  return form;
}

/** At the window and in the first phase, since the page would hear the keys of the form as keys pressed nowhere, and what they type. */
function listen(
  near: NearBox,
  form: HTMLElement,
  { finish, show }: { finish: () => void; show: () => void },
  { onLeave, signal }: Ends,
): void {
  const heard = (event: Event) => {
    if (!form.isConnected) return stop.abort();
    if (!near.isTarget(event) || !near.focused) return;
    event.stopImmediatePropagation();
    if (event.type === 'input') show();
    if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.isComposing || !event.isTrusted) return;
    const isInput = near.focused instanceof HTMLInputElement;
    if (event.key === 'Escape' || (event.key === 'Enter' && isInput)) event.preventDefault();
    if (event.key === 'Escape') onLeave();
    if (event.key === 'Enter' && isInput) finish();
  };
  const stop = new AbortController();
  const whole = AbortSignal.any([signal, stop.signal]);
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
    addEventListener(type, heard, { capture: true, signal: whole });
}
