// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { found, PICTURE, pair, people } from './reading';

const main = (content: string) => `<div role="main">${content}</div>`;

describe('posts since 2020', () => {
  it('have one place for picture and name, in the head', () => {
    const post = `<div role="article" aria-posinset="1"><a href="/ada.probe?__tn__=%3C%2CP-R" role="link" aria-hidden="true" tabindex="-1"><a
      href="/ada.probe?__tn__=%3C%3C%2CP-R" role="link" aria-label="Ada Probe">${PICTURE}</a></a>
      <div><h3 id="jsc_c_1"><a href="/ada.probe?__tn__=-UC%2CP-R" role="link"><strong><span>Ada Probe</span></strong></a></h3></div>
      <a href="/ada.probe/posts/31?__tn__=%2CO%2CP-R" role="link">2 h</a></div>`;
    expect(found(main(post))).toEqual(['post: /ada.probe "Ada Probe" after']);
  });

  it('name those who are with the author, and not the place', () => {
    const head = `<h2><a href="/ada.probe?__tn__=-%5DC%2CP-R" role="link">Ada</a> is with
      <a href="/profile.php?id=100000000000032&__tn__=-%5DC%2CP-R" role="link">Bo</a> at <a href="/some.cafe?__tn__=kC%2CP-R" role="link">Café</a></h2>`;
    expect(people(main(`<div aria-posinset="1">${head}</div>`))).toEqual(['/ada.probe', '100000000000032/']);
  });

  it('in groups tell the number', () => {
    const post = `<div aria-posinset="3">${pair('/groups/2000000000000001/user/100000000000031/', 'Ada Probe')}</div>`;
    expect(found(main(post))).toEqual(['post: 100000000000031/ "Ada Probe" after']);
  });

  it('that are paid for are of no person', () => {
    const post = `<div aria-posinset="2"><h4><a href="/some.brand?__tn__=-UC" role="link">Brand</a></h4><a href="/ads/about/?x=1" role="link">Sponsored</a></div>`;
    expect(people(main(post))).toEqual([]);
  });

  it('are read without their decoys', () => {
    const decoy =
      '<div data-0="0" data-1="1"><blockquote><a role="link" href="/facebook.decoy">Facebook</a></blockquote></div>';
    expect(people(main(`<div aria-posinset="1">${decoy}</div>`))).toEqual([]);
  });
});

describe('comments since 2020', () => {
  const comment = (href: string, name: string, inner = '') =>
    `<div role="article" aria-label="Комментарий: ${name}">${pair(href, name)}<div dir="auto">text ${inner}</div></div>`;

  it('are one place each, answers too', () => {
    const list = `<ul><li>${comment('/ada.probe?comment_id=Y29', 'Ada')}<ul><li>${comment('/bo.test?comment_id=Y30', 'Bo')}</li></ul></li></ul>`;
    expect(found(main(list))).toEqual(['comment: /ada.probe "Ada" after', 'comment: /bo.test "Bo" after']);
  });

  it('with a mention show two people', () => {
    const mention = '<a role="link" href="/profile.php?id=100000000000033&__tn__=R%5D-R">Cy</a>';
    expect(people(main(comment('/ada.probe?comment_id=Y29', 'Ada', mention)))).toEqual([
      '/ada.probe',
      '100000000000033/',
    ]);
  });
});

describe('lists since 2020', () => {
  it('of friends, of proposals and of reactions are one place a card', () => {
    const card = (href: string, name: string) =>
      `<div>${pair(href, name)}<a role="link" href="${href.split('?')[0]}/friends_mutual">3 mutual friends</a><div role="button">Add</div></div>`;
    const cards = card('/ada.probe?__tn__=%3C', 'Ada') + card('/bo.test?__tn__=%3C', 'Bo');
    expect(found(main(cards))).toEqual(['person: /ada.probe "Ada" after', 'person: /bo.test "Bo" after']);
    expect(found(`<div role="dialog">${cards}</div>`)).toEqual([
      'dialog: /ada.probe "Ada" after',
      'dialog: /bo.test "Bo" after',
    ]);
  });

  it('of a group’s members join number and handle', () => {
    const row = `<div role="listitem">${pair('/groups/2000000000000001/user/100000000000031/', 'Ada')}
      <a role="link" href="https://www.facebook.com/ada.probe/friends_mutual">2 mutual friends</a></div>`;
    expect(found(main(row), '/groups/2000000000000001/members/')).toEqual([
      'list: 100000000000031/ada.probe "Ada" after',
    ]);
  });

  it('of search results have a link that is presentation', () => {
    const row = `<div role="article"><a role="link" aria-label="Ada" href="/ada.probe?__tn__=%3C" tabindex="-1" aria-hidden="true">${PICTURE}</a>
      <span dir="auto"><a role="presentation" href="/ada.probe?__tn__=%3C">Ada</a></span></div>`;
    expect(found(main(`<div role="feed">${row}</div>`), '/search/people/?q=a')).toEqual([
      'search: /ada.probe "Ada" after',
    ]);
  });

  it('whose row is one link carry the icon over it and read the name only', () => {
    const row = `<a role="link" href="/ada.probe">${PICTURE}<span dir="auto">Ada Probe</span><span dir="auto">Lives here</span></a>`;
    expect(found(main(row))).toEqual(['person: /ada.probe "Ada Probe" over']);
  });

  it('of friend requests stand in a navigation', () => {
    const row = `<a role="link" href="/ada.probe">${PICTURE}<span dir="auto">Ada</span><div role="button">Confirm</div></a>`;
    expect(people(`<div role="navigation"><div>${row}</div></div>`, '/friends/requests')).toEqual(['/ada.probe']);
  });

  it('of faces are a place a face', () => {
    const face = (id: string) =>
      `<div role="cell"><a role="link" aria-label="Friend" href="/profile.php?id=${id}&__tn__=%3C">${PICTURE}</a></div>`;
    const strip = `<div role="grid"><div role="row">${face('100000000000031')}${face('100000000000032')}</div></div>`;
    expect(found(`<div role="complementary">${strip}</div>`)).toEqual([
      'mutual-friend-facepile: 100000000000031/ "Friend" over',
      'mutual-friend-facepile: 100000000000032/ "Friend" over',
    ]);
  });
});

describe('what is not people since 2020', () => {
  it.each([
    [
      'the left column',
      '<div role="navigation"><ul><li></li><li><a role="link" href="/some.shortcut">S</a></li></ul></div>',
    ],
    ['tabs', main('<div role="tablist"><a role="tab" href="/ada.probe">Posts</a></div>')],
    ['the foot of the page', '<footer role="contentinfo"><a role="link" href="/some.thing">About</a></footer>'],
    [
      'a story',
      main('<a role="link" aria-label="Ada’s story" href="/stories/100000000000031/UzpfSVNDOjEyMzA=/">Ada</a>'),
    ],
    [
      'a notification',
      '<div role="grid"><div role="row"><a role="link" href="/ada.probe?notif_id=31&ref=notif">Ada did</a></div></div>',
    ],
    [
      'a shortcut by number',
      '<div role="navigation"><a role="link" aria-label="Game" href="/200000000000031/">Game</a></div>',
    ],
    [
      'the own Page in the right column',
      '<div role="complementary"><a role="link" href="/profile.php?id=61550000000077">My Page</a><a role="link" href="/61550000000077/ad_center/">Ads</a></div>',
    ],
  ])('%s', (_, markup) => {
    expect(people(markup)).toEqual([]);
  });
});
