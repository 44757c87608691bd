// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { found, people } from './reading';

const basic = (content: string) =>
  `<div id="viewport"><div id="objects_container"><div id="root" role="main">${content}</div></div></div>`;

describe('mbasic.facebook.com', () => {
  it('shows people in headings, also without tracking', () => {
    const row =
      '<ul><li><table><tr><td><header><h3><a href="/ada.probe">Ada</a></h3><h3>11 mutual friends</h3></header></td></tr></table></li></ul>';
    expect(found(basic(row))).toEqual(['post: /ada.probe "Ada" after']);
  });

  it('shows Pages with a slash at the end, which are nobody', () => {
    const post = '<article><header><h3><strong><a href="/some.page/?refid=8">Page</a></strong></h3></header></article>';
    expect(people(basic(post))).toEqual([]);
  });

  it('names the person of a profile in its cover', () => {
    const cover = '<div id="m-timeline-cover-section"><span><strong>Ada Probe</strong></span></div>';
    expect(found(basic(cover), 'https://mbasic.facebook.com/ada.probe')).toEqual([
      'profile-header: /ada.probe "Ada Probe" inside',
    ]);
  });
});

describe('links of people in layouts that are not known', () => {
  it('to a conversation with a number have a place when they show a picture', () => {
    const row = (href: string, inner: string) => `<div role="main"><a role="link" href="${href}">${inner}</a></div>`;
    const picture = '<img><span dir="auto">Ada</span>';
    expect(found(row('/messages/t/100000000000031/', picture))).toEqual(['contact-row: 100000000000031/ "Ada" over']);
    expect(people(row('/messages/t/5695776000000031/', picture))).toEqual([]);
    expect(people(row('/messages/t/100000000000031/', 'See all'))).toEqual([]);
  });

  it('until 2020 are known by the number of the button beside them', () => {
    const card = '<li><a href="/ada.probe">Ada</a><button data-profileid="31003100">Add friend</button></li>';
    expect(people(card)).toEqual(['31003100/ada.probe']);
  });

  it('until 2020 are known by the class of a name, where no card says otherwise', () => {
    const links = `<a class="profileLink" href="/ada.probe">Ada</a><a class="profileLink" href="/some.page/?fref=mentions">P</a>
      <a class="profileLink" href="/other.page" data-hovercard="/ajax/hovercard/page.php?id=200000000000031">O</a>`;
    expect(people(links)).toEqual(['/ada.probe']);
  });
});
