// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { vkData } from '../vk';
import { Addresses } from './address';

const base = new URL('https://vk.com/im');
const greedy = new Addresses({
  ...vkData,
  addresses: { ...vkData.addresses, handle: '^/(.*)$', id: '.*' },
});

describe('Whatever adapter data say, no text leaves the page', () => {
  it('as a handle that a hook has read', () => {
    expect(greedy.value('Ann wrote: my card number is 4111', 'handle', base)).toEqual({ who: 'nobody' });
    expect(greedy.value('ann_orlova', 'handle', base)).toEqual({ who: 'person', handle: 'ann_orlova' });
  });

  it('as a handle that an address has', () => {
    expect(greedy.read('https://vk.com/ann wrote this', base)).toEqual({ who: 'nobody' });
  });

  it('as a number', () => {
    expect(greedy.value('4111 1111, she wrote', 'id', base)).toEqual({ who: 'nobody' });
  });
});
