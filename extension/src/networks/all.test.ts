// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { contentPages } from '../../manifest';
import { NETWORKS, readBy } from './all';
import { NETWORK_IDS } from './person';
import { vk, vkData } from './vk';

it('Every network of the service is described', () => {
  expect(NETWORKS.map(({ id }) => id).sort()).toEqual([...NETWORK_IDS].sort());
});

describe('a network', () => {
  it.each(NETWORKS.map((network) => [network.id, network] as const))(
    'is looked at on pages of its own: %s',
    (_, network) => {
      const pages = contentPages(true).map((pattern) => new URL(pattern.replace('*', '')));
      expect(pages.some((page) => network.isHere(page))).toBe(true);
    },
  );

  it('is read as built in when the service says nothing of it', () => {
    expect(readBy([], vk)).toBe(vk);
  });

  it('is read as the service describes it', () => {
    const given = readBy([{ ...vkData, profile: { ...vkData.profile, byId: 'https://vk.ru/id{}' } }], vk);
    expect(given.profileUrl({ network: 'VK', id: '31' })).toBe('https://vk.ru/id31');
  });

  it('is read as built in when the description cannot be used on a page', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(readBy([{ ...vkData, ignore: ['[broken'] }], vk)).toBe(vk);
    expect(warn).toHaveBeenCalledOnce();
  });
});
