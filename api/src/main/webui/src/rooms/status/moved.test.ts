import { expect, it } from 'vitest';
import { moved } from './moved';

const list = ['a', 'b', 'c'];

it('An entry moves down', () => {
  expect(moved(list, 0, 2)).toEqual(['b', 'c', 'a']);
});

it('An entry moves up', () => {
  expect(moved(list, 2, 0)).toEqual(['c', 'a', 'b']);
});

it.each([
  [0, -1],
  [2, 3],
  [1, 1],
  [7, 0],
])('Moving %i to %i changes nothing', (from, to) => {
  expect(moved(list, from, to)).toBe(list);
});
