// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { shortcutBefore } from './word';

function typed(text: string, behind = ''): string | null {
  document.body.innerHTML = '<textarea></textarea>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.value = text + behind;
  field.setSelectionRange(text.length, text.length);
  return shortcutBefore(field);
}

describe('A shortcut is the word behind a slash, right before the caret', () => {
  it.each([
    ['/', ''],
    ['/price', 'price'],
    ['Hi /price', 'price'],
    ['Hi\n/цена', 'цена'],
    ['Hi\u00a0/price-2', 'price-2'],
  ])('%j: %j', (text, word) => {
    expect(typed(text)).toBe(word);
  });

  it.each(['', 'price', '1/2', 'and/or', 'https://vk.com', '/price ', '// '])('none in %j', (text) => {
    expect(typed(text)).toBeNull();
  });

  it('what stands behind the caret does not count', () => {
    expect(typed('/pr', ' tomorrow')).toBe('pr');
  });
});

it('A shortcut is found in an editor as well', () => {
  document.body.innerHTML = '<div contenteditable="true"><p>Hi /pr</p></div>';
  const box = document.querySelector('div') as HTMLElement;
  getSelection()?.collapse(box.querySelector('p')?.firstChild ?? null, 6);
  expect(shortcutBefore(box)).toBe('pr');
});
