// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { besideEachOther } from './neighbours';

const rows = (markup: string): Element[] => {
  document.body.innerHTML = markup;
  return [...document.querySelectorAll('.row')];
};
const sizes = (markup: string): number[] => besideEachOther(rows(markup)).map((group) => group.length);

describe('elements that are read together', () => {
  it('stand below the same parent', () => {
    const row = '<p class="row"></p>';
    expect(sizes(`<div>${row}${row}</div><div>${row}</div>`)).toEqual([2, 1]);
  });

  it('are small in all', () => {
    const row = `<p class="row">${'<i></i>'.repeat(49)}</p>`;
    expect(sizes(row.repeat(5))).toEqual([2, 2, 1]);
  });

  it('are not joined to a large one', () => {
    const large = `<p class="row">${'<i></i>'.repeat(500)}</p>`;
    expect(sizes(`<p class="row"></p>${large}<p class="row"></p>`)).toEqual([1, 1, 1]);
  });
});
