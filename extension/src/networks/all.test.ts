import { expect, it } from 'vitest';
import { contentPages } from '../../manifest';
import { BUILT_IN } from './all';
import { networkOf } from './engine/adapter';
import { NETWORK_IDS } from './person';

it('Every network of the service is described', () => {
  expect(BUILT_IN.map(({ network }) => network).sort()).toEqual([...NETWORK_IDS].sort());
});

it.each(BUILT_IN.map((data) => [data.network, networkOf(data)] as const))(
  'A network is looked at on pages of its own: %s',
  (_, network) => {
    const pages = contentPages(true).map((pattern) => new URL(pattern.replace('*', '')));
    expect(pages.some((page) => network.isHere(page))).toBe(true);
  },
);
