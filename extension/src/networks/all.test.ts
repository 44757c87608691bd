// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { readBy } from './all';
import { vk, vkData } from './vk';

describe('a network', () => {
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
