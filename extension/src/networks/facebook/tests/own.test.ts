// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { people } from './reading';

const comments =
  '<div role="main"><a role="link" href="/eve.own?x=1">Eve</a><a role="link" href="/ada.probe">Ada</a></div>';

describe('the signed-in person gets no place', () => {
  it.each([
    [
      'by the first entry of the left column',
      '<div role="navigation"><ul><li><div><a role="link" href="/eve.own/">Eve</a></div></li><li></li></ul></div>',
    ],
    [
      'by the picture that a button follows in the composer',
      '<div role="main"><div role="region"><a role="link" aria-label="Eve" href="/eve.own"><svg></svg></a><div role="button">What’s new?</div></div></div>',
    ],
    [
      'by the blue bar',
      '<div role="banner"><a data-testid="blue_bar_profile_link" href="https://www.facebook.com/eve.own">Eve</a></div>',
    ],
    [
      'by the left column until 2019',
      '<div id="userNav"><ul><li><a href="/eve.own?ref=bookmarks" data-gt="{&quot;bmid&quot;:&quot;31003100&quot;}">Eve</a></li></ul></div>',
    ],
    ['by the composer until 2019', '<div id="pagelet_composer"><a href="/eve.own"><img></a></div>'],
  ])('%s', (_, markup) => {
    expect(people(markup + comments)).toEqual(['/ada.probe']);
  });

  it('and a card whose picture a button follows is not the composer', () => {
    const card =
      '<div role="main"><ul><li><a role="link" aria-label="Ada" href="/ada.probe"><svg></svg></a><div role="button">Write</div></li></ul></div>';
    expect(people(card)).toEqual(['/ada.probe']);
  });

  it('and is known by the number where the address has one', () => {
    const own =
      '<div role="navigation"><ul><li><a role="link" href="/profile.php?id=100000000000099">Eve</a></li></ul></div>';
    const comment =
      '<div role="main"><a role="link" href="/groups/2000000000000001/user/100000000000099/">Eve</a></div>';
    expect(people(own + comment)).toEqual([]);
  });
});

describe('a Page', () => {
  const posts =
    '<div role="main"><h2><a role="link" href="/some.page?__tn__=-UC">Page</a></h2><a role="link" href="/ada.probe?comment_id=1">Ada</a></div>';

  it('is nobody on its own page, which has followers and no friends', () => {
    const head =
      '<div role="main"><h1>Page</h1><a role="link" href="https://www.facebook.com/some.page/followers/">447K followers</a></div>';
    expect(people(head + posts, '/some.page')).toEqual(['/ada.probe']);
  });

  it('differs from a person with followers, who has friends', () => {
    const head = `<div role="main"><h1>Bo</h1><a role="link" href="/bo.test/followers/">9 followers</a>
      <div role="tablist"><a role="tab" href="https://www.facebook.com/bo.test/friends">Friends</a></div></div>`;
    expect(people(head, '/bo.test')).toEqual(['/bo.test']);
  });

  it('is nobody wherever a part that only Pages have tells it', () => {
    const tab = '<div role="main"><a role="tab" href="/profile.php?id=61550000000077&sk=reviews">Reviews</a></div>';
    const post =
      '<div role="main"><h2><a role="link" href="/profile.php?id=61550000000077&__tn__=-UC">Page</a></h2></div>';
    expect(people(tab + post, '/profile.php?id=61550000000077')).toEqual([]);
  });

  it('of 2021 is nobody on its own page, which its tabs and the slash in its posts tell', () => {
    const tabs =
      '<div role="main"><h1>Page</h1><a role="link" href="/some.page/about/?ref=page_internal">About</a></div>';
    const posts = '<div role="main"><h1>Page</h1><h2><a role="link" href="/some.page/?__tn__=-UC">Page</a></h2></div>';
    expect(people(tabs, '/some.page/')).toEqual([]);
    expect(people(posts, '/some.page/')).toEqual([]);
  });

  it('is not every profile whose address was typed with a slash', () => {
    expect(people('<div role="main"><h1>Ada</h1></div>', '/ada.probe/')).toEqual(['/ada.probe']);
  });

  it('is nobody under the name that a card over another link gave it', () => {
    const links =
      '<a data-hovercard="/ajax/hovercard/page.php?id=200000000000031" href="/some.page">P</a><a role="link" href="/some.page">P</a>';
    expect(people(links)).toEqual([]);
  });
});
