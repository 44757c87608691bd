import { expect, it } from 'vitest';
import { contentPages } from '../../manifest';
import { NETWORKS } from './all';
import { NETWORK_IDS } from './person';

it('Every network of the service is described', () => {
  expect(NETWORKS.map(({ id }) => id).sort()).toEqual([...NETWORK_IDS].sort());
});

it.each(NETWORKS.map((network) => [network.id, network] as const))(
  'A network is looked at on pages of its own: %s',
  (_, network) => {
    const pages = contentPages(true).map((pattern) => new URL(pattern.replace('*', '')));
    expect(pages.some((page) => network.isHere(page))).toBe(true);
  },
);
