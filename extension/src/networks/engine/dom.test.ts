// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { allOf } from './dom';

document.body.innerHTML = `
  <a id="one"><i class="mark"></i></a> <a id="two" class="mark"></a> <a id="three" class="other"><b><i class="mark"></i></b></a>
  <div id="outer"><div id="inner"><i class="mark"></i><i class="mark"></i></div></div>`;

it.each([
  [['a:has(.mark)'], ['one', 'three']],
  [['a:has(.mark:not(.none))'], ['one', 'three']],
  [['a:has(.mark, .none)'], ['one', 'three']],
  [['div:has(.mark)'], ['inner', 'outer']],
  [['a:has(> .mark)'], ['one']],
  [
    ['a.other', 'a.mark', 'a:has(.mark)'],
    ['one', 'three', 'two'],
  ],
  [['.none'], []],
  [[], []],
])('Elements that match one of %j are found, each once', (selectors, ids) => {
  expect([...allOf(document, selectors)].map(({ id }) => id).sort()).toEqual(ids);
});
