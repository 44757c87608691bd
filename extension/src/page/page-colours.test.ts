// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { isPageDark } from './page-colours';

afterEach(() => {
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

it.each([
  ['a dark ground', 'background-color: rgb(20, 20, 20)', '', true],
  ['a light ground', 'background-color: rgb(240, 242, 245)', '', false],
  [
    'a ground that is seen through, on a dark root',
    'background-color: rgba(0, 0, 0, 0)',
    'background-color: rgb(24, 25, 26)',
    true,
  ],
  ['no ground, and light text', 'color: rgb(230, 230, 230)', '', true],
  ['no ground, and dark text', 'color: rgb(0, 0, 0)', '', false],
])('%s', (_, body, root, isDark) => {
  document.body.setAttribute('style', body);
  document.documentElement.setAttribute('style', root);
  expect(isPageDark()).toBe(isDark);
});
