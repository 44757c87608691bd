// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { expected, isAlike, readBox } from './read-back';

let box: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div id="box" contenteditable="true"></div>';
  box = document.querySelector('#box') as HTMLElement;
});

function textOf(markup: string): string {
  box.innerHTML = markup;
  return readBox(box).text;
}

describe('A box is read as its lines', () => {
  it.each([
    ['', ''],
    ['one', 'one'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['one<br>two', 'one\ntwo'],
    ['one<br><br>two', 'one\n\ntwo'],
    ['one<br>', 'one'],
    ['<p>one<br></p><p>two</p>', 'one\ntwo'],
    ['one<div>two</div><div>three</div>', 'one\ntwo\nthree'],
    ['<div><div><span>one</span></div></div><div><div><span>two</span></div></div>', 'one\ntwo'],
    ['<p><span>one</span> two</p>', 'one two'],
    ['hi <img alt="😀">', 'hi 😀'],
    ['<span contenteditable="false">Write a message</span>', ''],
  ])('%j is %j', (markup, text) => {
    expect(textOf(markup)).toBe(text);
  });
});

it('What is expected keeps the draft on both sides of the caret', () => {
  box.innerHTML = '<p>first</p><p>mid<span>dle</span></p>';
  const text = box.querySelector('span')?.firstChild as Text;
  getSelection()?.collapse(text, 1);
  expect(expected(readBox(box), 'X\nY')).toBe('first\nmiddX\nYle');
});

it('A field of plain text is read with its selection', () => {
  document.body.innerHTML = '<textarea>Hi wonderful</textarea>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.setSelectionRange(3, 6);
  expect(expected(readBox(field), 'X')).toBe('Hi Xderful');
});

describe('Two texts', () => {
  it.each([
    ['one\u2060\ntwo', 'one\ntwo'],
    ['one\u00a0two\u200b', 'one two'],
    ['one\r\ntwo\n', 'one\ntwo'],
    ['👩‍👧', '👩👧'],
  ])('%j and %j read alike', (one, other) => {
    expect(isAlike(one, other)).toBe(true);
  });

  it.each([
    ['one\ntwo', 'one two'],
    ['one\ntwo', 'two\none'],
    ['one\n\ntwo', 'one\ntwo'],
    ['oneone', 'one'],
  ])('%j and %j do not', (one, other) => {
    expect(isAlike(one, other)).toBe(false);
  });
});
