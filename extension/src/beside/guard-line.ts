import type { PageWords } from '../messages/protocol';
import { element } from '../page/shadow';

/** What the line says, and what can be done; null for what cannot. */
export interface GuardLine {
  /** The colleague whose client it is; empty when that is not to be said. */
  readonly owner: string;
  /** Who else is answering. */
  readonly others: readonly string[];
  /** What became of the last press; empty when nothing was pressed. */
  readonly answer: string;
  readonly takeOver: (() => void) | null;
  readonly ask: (() => void) | null;
  hide(): void;
}

/** One quiet line. Its buttons take neither the focus nor the caret from the box. */
export function guardLine(words: PageWords, line: GuardLine): HTMLElement {
  const says = [
    ...(line.owner ? [words.guardClient.replace('{{name}}', line.owner)] : []),
    ...line.others.map((name) => words.answering.replace('{{name}}', name)),
    ...(line.answer ? [line.answer] : []),
  ];
  const buttons = [
    ...(line.takeOver ? [button(words.guardTakeOver, line.takeOver)] : []),
    ...(line.ask ? [button(words.guardAsk, line.ask)] : []),
    ...(line.owner || line.answer ? [button('×', line.hide, words.guardHide)] : []),
  ];
  return element('div', { class: 'line', role: 'status' }, element('span', {}, says.join(' · ')), ...buttons);
}

function button(text: string, press: () => void, label = text): HTMLElement {
  const made = element('button', { type: 'button', 'aria-label': label, title: label }, text);
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', (event) => event.isTrusted && press());
  return made;
}
