import { describe, expect, it } from 'vitest';
import { readProfileAddress } from './profile-address';

describe('A pasted address', () => {
  it.each([
    ['https://vk.com/id123', { network: 'VK', externalId: '123' }],
    ['vk.ru/Some.Name', { network: 'VK', handle: 'some.name' }],
    [' m.vk.com/some_name?from=search ', { network: 'VK', handle: 'some_name' }],
    ['https://www.facebook.com/profile.php?id=42', { network: 'FACEBOOK', externalId: '42' }],
    ['facebook.com/people/Some-Name/42/', { network: 'FACEBOOK', externalId: '42' }],
    ['https://web.facebook.com/some.name', { network: 'FACEBOOK', handle: 'some.name' }],
    ['https://www.messenger.com/t/42', { network: 'FACEBOOK', externalId: '42' }],
  ])('such as %s names a profile', (text, profile) => {
    expect(readProfileAddress(text)).toEqual(profile);
  });

  it.each([
    '',
    'Some Name',
    'https://example.org/id123',
    'https://vk.com/feed',
    'https://vk.com/club123',
    'https://vk.com/',
    'https://www.facebook.com/groups/123',
    'javascript:alert(1)',
  ])('such as “%s” names nobody', (text) => {
    expect(readProfileAddress(text)).toBeNull();
  });
});
