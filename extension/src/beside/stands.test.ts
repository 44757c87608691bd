import { describe, expect, it } from 'vitest';
import { type Stand, Stands } from './stands';

const at = (who: string, y: number, x = 0, surface = 'list'): Stand<string> => ({ who, surface, x, y });
const stands = (...now: Stand<string>[]) => {
  const made = new Stands<string>();
  made.learn(now);
  return made;
};

describe('Everybody between two who stand on a page', () => {
  it.each([
    ['down the page', at('a', 0), at('c', 100), ['a', 'b', 'c']],
    ['up the page', at('c', 100), at('a', 0), ['a', 'b', 'c']],
    ['is one alone when it is the same', at('b', 50), at('b', 50), ['b']],
  ])('%s', (_, from, to, expected) => {
    const made = stands(at('d', 150), at('c', 100), at('a', 0), at('b', 50));
    expect([...made.between(from, to)].sort()).toEqual(expected);
  });

  it('goes along the rows of a grid, where pictures stand above names', () => {
    const cell = (who: string, row: number, column: number) => [
      at(who, row * 200, column * 90),
      at(who, row * 200 + 70, column * 90 + 10),
    ];
    const made = stands(...cell('a', 0, 0), ...cell('b', 0, 1), ...cell('c', 1, 0), ...cell('d', 1, 1));
    expect([...made.between(at('b', 70, 100), at('c', 270, 10))].sort()).toEqual(['b', 'c']);
  });

  it('leaves out who stands beside in another kind of place', () => {
    const made = stands(at('a', 0), at('x', 50, 500, 'friends-block'), at('b', 100));
    expect(made.between(at('a', 0), at('b', 100))).toEqual(['a', 'b']);
  });

  it('remembers who was scrolled away, where rows are used again', () => {
    const made = stands(at('a', 0), at('b', 50), at('c', 100));
    made.learn([at('d', 150), at('e', 200), at('c', 100)]);
    expect([...made.between(at('a', 0), at('e', 200))].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
