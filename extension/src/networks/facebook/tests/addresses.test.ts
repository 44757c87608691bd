// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { validateAdapter } from '../../engine/validate';
import { facebook, facebookData } from '../adapter';
import { people } from './reading';

const link = (href: string) => `<div role="main"><a role="link" href="${href}">Ada Probe</a></div>`;

describe('addresses that are people', () => {
  it.each([
    ['/profile.php?id=100000000000031', '100000000000031/'],
    ['https://www.facebook.com/profile.php?__tn__=%3C&id=61550000000031', '61550000000031/'],
    ['https://m.facebook.com/profile.php?id=31003100&fref=nf', '31003100/'],
    ['/ada.probe', '/ada.probe'],
    ['https://web.facebook.com/Ada.Probe.31?__cft__[0]=AZx&__tn__=-UC%2CP-R', '/ada.probe.31'],
    ['http://facebook.com/31probe', '/31probe'],
    ['/groups/2000000000000001/user/100000000000031/', '100000000000031/'],
    ['/groups/some.group/user/31003100/?__tn__=-UC', '31003100/'],
    ['/people/Ada-Probe/100000000000031/', '100000000000031/'],
    ['/marketplace/profile/100000000000031/', '100000000000031/'],
    ['/100000000000031', '100000000000031/'],
  ])('%s', (href, key) => {
    expect(people(link(href))).toEqual([key]);
  });
});

describe('addresses that are not', () => {
  it.each([
    '/',
    '#',
    '/ada.probe#',
    'javascript:void(0)',
    'https://example.org/ada.probe',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fada.probe',
    'https://apps.facebook.com/ada.probe',
    'https://business.facebook.com/ada.probe',
    '/some.page/',
    'https://www.facebook.com/SomePage/?__tn__=-UC%2CP-R',
    '/pages/Some-Page/200000000000031',
    '/Some-Page-200000000000031/',
    '/profile.php?id=100000000000031&sk=friends_mutual',
    '/profile.php?sk=professional_dashboard',
    '/profile.php?id=100000000000031&v=info',
    '/ada.probe?notif_id=1&notif_t=friend_confirmed',
    '/ada.probe/posts/10200000000000031',
    '/ada.probe/friends_mutual',
    '/permalink.php?story_fbid=1&id=100000000000031',
    '/photo/?fbid=100000000000031&set=a.1',
    '/photo.php?fbid=31',
    '/story.php?id=31003100',
    '/stories/100000000000031/abc/',
    '/watch/?v=100000000000031',
    '/hashtag/probe',
    '/groups/2000000000000001/',
    '/events/100000000000031',
    '/messages/t/100000000000031/',
    '/marketplace/item/100000000000031/',
    '/5000000000000031',
    '/%E0%A4%A',
    '/ab',
    '/name_with_underscore',
    ...['friends', 'groups', 'marketplace', 'watch', 'gaming', 'settings', 'notifications', 'me', 'reel', 'help'].map(
      (word) => `/${word}`,
    ),
  ])('%s', (href) => {
    expect(people(link(href))).toEqual([]);
  });
});

describe('the adapter', () => {
  it('is valid data', () => {
    expect(validateAdapter(facebookData)).toEqual([]);
  });

  it.each([
    ['https://www.facebook.com/ada', true],
    ['https://web.facebook.com/', true],
    ['https://m.facebook.com/ada', true],
    ['https://mbasic.facebook.com/ada', true],
    ['https://www.messenger.com/t/31', true],
    ['http://localhost:8080/practice/facebook', true],
    ['http://127.0.0.1/practice/facebook/ada.probe', true],
    ['http://localhost/practice/facebookish', false],
    ['http://localhost/practice/vk/', false],
    ['https://business.facebook.com/', false],
    ['https://facebook.com.example.org/', false],
    ['ftp://www.facebook.com/', false],
  ])('says whether %s is the network’s', (address, answer) => {
    expect(facebook.isHere(new URL(address))).toBe(answer);
  });

  it.each([
    [{ id: '100000000000031', handle: 'ada.probe' }, 'https://www.facebook.com/profile.php?id=100000000000031'],
    [{ handle: 'ada.probe' }, 'https://www.facebook.com/ada.probe'],
  ])('knows the public address of %o', (key, address) => {
    expect(facebook.profileUrl({ network: 'FACEBOOK', ...key })).toBe(address);
  });
});
