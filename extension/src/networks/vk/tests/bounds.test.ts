// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { vk } from '../adapter';
import { found, pageOf, people } from './reading';

const comment = (href: string) =>
  `<div class="reply"><div class="reply_author"><a class="author" href="${href}">Someone</a></div></div>`;

describe('the signed-in person', () => {
  it.each([
    ['the left menu', '<ol><li id="l_pr"><a href="/me_myself">My page</a></li></ol>'],
    ['the head of the page', '<a id="top_myprofile_link" href="https://vk.com/me_myself">My page</a>'],
    [
      'the own comment field',
      '<div class="post_field_user"><a class="post_field_user_link" href="/me_myself"></a></div>',
    ],
  ])('is known from %s and gets no place', (_, menu) => {
    expect(people(menu + comment('/me_myself') + comment('/ada'))).toEqual(['/ada']);
  });

  it('is known by number from the own albums in the menu', () => {
    expect(
      people(
        `<div id="side_bar"><ol><li><a href="/albums2">Photos</a></li></ol></div>${comment('/id2')}${comment('/id3')}`,
      ),
    ).toEqual(['3/']);
  });
});

describe('nobody', () => {
  it.each([
    ['menus', '<div id="side_bar"><ol><li><a href="/id5">A</a></li></ol></div>'],
    ['the foot', '<div id="footer_wrap"><a href="/id5">A</a></div>'],
    ['ads', '<div id="ads_left"><div class="ads_ad_box"><a href="/id5">A</a></div></div>'],
    ['menus of actions', '<div class="ui_actions_menu"><a href="/id5">A</a></div>'],
  ])('is found in %s', (_, markup) => {
    expect(found(markup)).toEqual([]);
  });

  it('is a community on its own page, whatever row its handle stands in', () => {
    const page = `<div id="group"><div id="group_followers"></div></div>${comment('/some_group')}${comment('/ada')}`;
    expect(people(page, 'https://vk.com/some_group')).toEqual(['/ada']);
  });

  it('is a community whose wall has a negative number', () => {
    const wall = '<div id="page_wall_posts"><div class="post" id="post-7_1"></div></div>';
    expect(people(wall + comment('/some_group') + comment('/ada'), 'https://vk.com/some_group')).toEqual(['/ada']);
  });

  it('is a community whose handle stood with a negative number elsewhere', () => {
    const post = '<a class="author" data-from-id="-7" href="/some_group">G</a>';
    expect(people(post + comment('/some_group'))).toEqual([]);
  });
});

describe('a profile', () => {
  const head = (
    inner = '',
  ) => `<div id="page_info_wrap"><h1 class="page_name">Ada Probe<a class="page_verified" href="/verify"></a></h1></div>
    <div id="profile_short"></div>${inner}`;

  it('shows its owner by the handle of the address and the number of the wall', () => {
    const wall = '<div id="page_wall_posts"><div class="post" id="post31_2"></div></div>';
    const { document, url } = pageOf(head(wall), 'https://vk.com/ada');
    expect(found(head(wall), 'https://vk.com/ada')).toEqual(['profile-header: 31/ada "Ada Probe" inside']);
    expect(vk.openPerson(url, document)).toEqual({
      person: { network: 'VK', id: '31', handle: 'ada' },
      name: 'Ada Probe',
    });
  });

  it('stays its owner’s while a photo is open over it', () => {
    expect(found(head(), 'https://vk.com/ada?z=photo5_6')).toEqual(['profile-header: /ada "Ada Probe" inside']);
  });

  it('teaches no pair, since the address may be ahead of the page', () => {
    const { document, url } = pageOf(
      head('<div id="page_wall_posts"><div class="post" id="post31_2"></div></div>'),
      'https://vk.com/ada',
    );
    expect(vk.read(document, url).pairs).toEqual([]);
  });

  it('of a community has no open person', () => {
    const { document, url } = pageOf(
      '<div id="public"></div><div id="page_info_wrap"><h1 class="page_name">G</h1></div>',
      'https://vk.com/some_group',
    );
    expect(vk.openPerson(url, document)).toBeNull();
    expect(vk.read(document, url).places).toEqual([]);
  });

  it('of 2025 is known by the id in its avatar', () => {
    const markup =
      '<div class="ProfileHeader"><div class="ProfileHeader__ava"><div id="page_avatar_31"></div></div><h2 class="OwnerPageName">Ada<span class="OwnerPageName__icons"></span></h2></div>';
    expect(found(markup, 'https://vk.ru/ada')).toEqual(['profile-header: 31/ada "Ada" inside']);
  });

  it('on a phone is known by its address', () => {
    expect(
      found('<div class="ProfileInfo__main"><h2 class="ProfileInfoName">Ada</h2></div>', 'https://m.vk.ru/ada'),
    ).toEqual(['profile-header: /ada "Ada" inside']);
  });
});
