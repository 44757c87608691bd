import { describe, expect, it } from 'vitest';
import { whoIsWho } from '../testing/who-is-who';
import { isSame, keyOf, Pairs } from './person';

describe.each(whoIsWho())('Who is who: $case', ({ known, asked }) => {
  const same = known.map((one) => one.same);

  it('each of the known alone is the asked one or not', () => {
    expect(known.map((one) => isSame(one, asked))).toEqual(same);
  });

  it('the asked one is each of the known or not', () => {
    expect(known.map((one) => isSame(asked, one))).toEqual(same);
  });
});

describe('One person', () => {
  it.each([
    ['FACEBOOK', { handle: 'Anna.Orlova' }, { handle: 'annaorlova' }],
    ['VK', { handle: '@Anna' }, { handle: 'anna' }],
    ['VK', { handle: 'id7' }, { id: '7' }],
  ] as const)('in %s, written %o or %o, has one key', (network, one, other) => {
    expect(keyOf({ network, ...one })).toBe(keyOf({ network, ...other }));
  });

  it('gets the id that stood beside the handle, however that was written', () => {
    const pairs = new Pairs();
    pairs.learn([{ network: 'FACEBOOK', id: '7', handle: 'anna.orlova' }]);
    expect(pairs.complete({ network: 'FACEBOOK', handle: 'AnnaOrlova' }).id).toBe('7');
  });
});
