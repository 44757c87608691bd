// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../adapter';
import { line, PICTURE, pageOf, pair } from './reading';

const PAGE = `<div role="navigation"><ul><li><a role="link" href="/eve.own">Eve</a></li></ul></div>
  <div role="main"><h1>Ada Probe</h1><a role="link" href="/ada.probe/friends">Friends</a><div role="feed"><div aria-posinset="1" role="article">
  <div>${pair('/ada.probe?__tn__=-UC', 'Ada Probe')}</div><h3><a role="link" href="/bo.test">Bo</a></h3>
  <div role="article" aria-label="Comment">${pair('/profile.php?id=100000000000032', 'Cy')}<a role="link" href="/bo.test">Bo</a></div></div></div></div>
  <div role="complementary"><ul><li><a role="link" href="/messages/t/100000000000033/">${PICTURE}<span dir="auto">Di</span></a></li></ul></div>
  <div role="grid"><div role="row"><div role="gridcell"><a role="link" href="/messages/t/100000000000034/"><span dir="auto">Ed</span></a></div></div></div>`;

describe('reading', () => {
  const { document, url } = pageOf(PAGE, '/ada.probe');
  const whole = facebook.read(document, url).places;

  it('finds everybody on the page', () => {
    expect(whole.map(line)).toHaveLength(7);
  });

  it('of any part finds what reading the whole finds within it', () => {
    for (const part of document.querySelectorAll('body *')) {
      const here = facebook.read(part, url).places.map(line);
      const expected = whole.filter((place) => part.contains(place.anchor)).map(line);
      expect(new Set(here)).toEqual(new Set(expected));
    }
  });

  it('gives no element to two places', () => {
    expect(new Set(whole.map((place) => place.anchor)).size).toBe(whole.length);
  });
});

describe('the open person', () => {
  const header = '<div role="main"><h1>Ada Probe</h1></div>';
  it.each([
    ['/ada.probe', { handle: 'ada.probe' }],
    ['/ada.probe/friends', { handle: 'ada.probe' }],
    ['/profile.php?id=100000000000031', { id: '100000000000031' }],
    ['/profile.php?id=100000000000031&sk=about', { id: '100000000000031' }],
    ['/groups/2000000000000001/user/100000000000031/', { id: '100000000000031' }],
    ['/people/Ada-Probe/100000000000031/', { id: '100000000000031' }],
  ])('of %s is told with the name in the head', (address, key) => {
    const { document, url } = pageOf(header, address);
    expect(facebook.openPerson(url, document)).toEqual({ person: { network: 'FACEBOOK', ...key }, name: 'Ada Probe' });
  });

  it.each(['/', '/friends', '/groups/some.group/', '/photo/?fbid=31', '/watch/', '/messages/new/', '/events/31/'])(
    'of %s is nobody',
    (address) => {
      const { document, url } = pageOf(header, address);
      expect(facebook.openPerson(url, document)).toBeNull();
    },
  );

  it('of a Page is nobody', () => {
    const { document, url } = pageOf(
      '<div role="main"><h1>Page</h1><a role="link" href="/some.page/followers/">9</a></div>',
      '/some.page',
    );
    expect(facebook.openPerson(url, document)).toBeNull();
  });
});
