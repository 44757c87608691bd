// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebookData } from '../facebook';
import { vkData } from '../vk';
import { marksIn, marksOf } from './marks';

describe('what an element bears at the least', () => {
  it.each([
    ['.a', ['.a']],
    ['#b .a > i.c', ['.c']],
    ['li[data-id]:has(> a[rel="x, y"]), .d', ['[data-id', '.d']],
    ['a[href*="/t/"]:not(.no, [x])', ['[href']],
    ['.p:is(.q .r) ~ section', ['section']],
    ['td#e.f', ['#e']],
  ])('to match %s', (selector, marks) => {
    expect(marksOf(selector)).toEqual(marks);
  });

  it('cannot be told of everything', () => {
    expect(marksOf(':is(.a, .b)')).toBeNull();
    expect(marksOf('.a, *')).toBeNull();
  });

  it('is borne by every element that the selectors of the networks match', () => {
    const selectors = [vkData, facebookData].flatMap((data) => [
      ...data.ignore,
      ...data.surfaces.map(({ row }) => row),
    ]);
    document.body.innerHTML = `<div id="side_bar"><ol class="x"><li class="nim-dialog a" data-id="1"><a rel="ignore" role="link" aria-label="A" href="/messages/t/1/"></a></li></ol></div>
      <div role="row"><div role="gridcell"><a href="/t/1"></a></div></div><div id="post1_2" class="post"><div class="post_header"></div></div>`;
    for (const selector of selectors) {
      for (const element of document.querySelectorAll(selector)) {
        const marks = marksOf(selector);
        const borne = marksIn([element]);
        expect(marks === null || marks.some((mark) => borne.has(mark))).toBe(true);
      }
    }
  });
});
