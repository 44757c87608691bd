// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { found, people } from './reading';

describe('rows of people', () => {
  it('of friends join number and handle, and skip the decoy and the message link', () => {
    const row = `<div class="friends_user_row" id="friends_user_row31"><a class="ui_zoom_outer" href="/albums31"></a>
      <a class="friends_photo" href="/ada"><img alt="Ada Probe"></a><div class="friends_field friends_field_title"><a href="/ada">Ada Probe</a></div>
      <a class="friends_field_act" href="/im?sel=31">Write</a></div>`;
    expect(found(row)).toEqual(['list: 31/ada "Ada Probe" after']);
  });

  it('in boxes of members and likes carry the icon on the avatar', () => {
    const row = (id: string, href: string) =>
      `<div class="fans_fan_row" id="fans_fan_row${id}" data-id="${id}"><div class="fans_fanph_wrap"><a class="ui_zoom_outer" href="/albums${id}"></a>
       <a class="fans_fan_ph" href="${href}"><img></a></div><div class="fans_fan_name"><a class="fans_fan_lnk" href="${href}">Ada<br>Probe</a></div></div>`;
    expect(found(row('31', '/ada') + row('-31', '/some_group'))).toEqual(['list: 31/ada "Ada Probe" over']);
  });

  it('of likes before 2016 are read too', () => {
    const row = `<div class="wk_likes_liker_row" id="wk_likes_liker_row31"><a class="wk_likes_liker_ph" href="/ada"><img></a>
      <div class="wk_likes_liker_name"><a class="wk_likes_liker_lnk" href="/ada">Ada</a></div></div>`;
    expect(found(row)).toEqual(['like: 31/ada "Ada" over']);
  });

  it('beside a profile take the full name from the avatar', () => {
    const cell = `<div class="people_cell"><a class="people_cell_ava" href="/ada"><img alt="Ada Probe"><span class="blind_label">.</span></a>
      <div class="people_cell_name"><a href="/ada">Ada</a></div></div>`;
    expect(found(cell)).toEqual(['friends-block: /ada "Ada Probe" over']);
  });

  it('of a community’s contacts are people, of its links only with a positive number', () => {
    const contact =
      '<div class="line_cell"><div class="thumb"><a href="/ada"><img></a></div><div class="people_name"><a href="/ada">Ada</a></div></div>';
    const follow = (id: string) =>
      `<div class="line_cell" ${id}><a class="fl_l" href="/either"></a><div class="group_name"><a href="/either">E</a></div></div>`;
    expect(people(contact)).toEqual(['/ada']);
    expect(people(follow('data-id="31"'))).toEqual(['31/either']);
    expect(people(follow('data-id="-31"') + follow(''))).toEqual([]);
  });

  it('of search results differ from those of communities', () => {
    const row =
      '<div class="people_row search_row" data-id="31"><div class="img"><a href="/ada"><img></a></div><div class="info"><div class="labeled name"><a href="/ada">Ada</a></div></div></div>';
    const group =
      '<div class="groups_row search_row" data-id="31"><div class="img"><a href="/some_group"><img></a></div><div class="labeled title"><a href="/some_group">G</a></div></div>';
    expect(found(row + group)).toEqual(['search: 31/ada "Ada" after']);
  });

  it('since 2023 are found by their test ids', () => {
    const cell =
      '<div data-testid="userrichcell"><div data-testid="userrichcell-avatar"><a href="/ada"><img></a></div><div class="vkuiRichCell__children"><a href="/ada"><span data-testid="userrichcell-name">Ada</span></a></div></div>';
    const reaction =
      '<div data-testid="feed-reactions-modal"><a class="vkuiSimpleCell__host" href="/bo"><div class="vkuiSimpleCell__before"><img></div><div class="vkuiSimpleCell__content"><span>Bo</span></div></a></div>';
    const member =
      '<div class="MembersListModal__modalContainer--zz"><div data-testid="grid-item"><a class="vkuiHorizontalCell__tappable" href="/id3"><img></a><div class="vkuiHorizontalCell__content"><a href="/id3">Cy</a></div></div></div>';
    expect(found(cell + reaction + member)).toEqual([
      'search: /ada "Ada" after',
      'list: 3/ "Cy" over',
      'like: /bo "Bo" over',
    ]);
  });

  it('on phones need the number in the class, since communities look the same', () => {
    const item = (classes: string) =>
      `<div class="upanel"><a class="inline_item ${classes}" href="/either"><div class="ii_img"></div><span class="ii_owner">Ada</span></a></div>`;
    expect(found(item('unew31 al_u31'))).toEqual(['list: 31/either "Ada" over']);
    expect(found(item(''))).toEqual([]);
  });
});

describe('links outside of all known rows', () => {
  it('are people if their address says so, with the avatar at the name', () => {
    expect(found('<div><span><a href="/id5"><img></a></span><b><a href="/id5">Gil</a></b></div>')).toEqual([
      'person: 5/ "Gil" after',
    ]);
  });

  it('are places of their own when only an avatar stands there', () => {
    expect(found('<div><a href="/id5"><img alt="Gil online"></a></div>')).toEqual(['person: 5/ "Gil" over']);
  });

  it('are not people by a bare handle', () => {
    expect(found('<div><a href="/gil">Gil</a></div>')).toEqual([]);
  });

  it.each([
    [
      'a link to write to a number',
      '<div><a href="/gil"><img></a><a href="/gil">Gil</a><a href="/write5">write</a></div>',
      '5/gil',
    ],
    ['a number in the name of the row', '<div id="suggested_user5"><a href="/gil">Gil</a></div>', '5/gil'],
    ['a word in a class', '<div class="new_friends_cell"><a href="/gil">Gil</a></div>', '/gil'],
    ['a word in a test id', '<div data-testid="follower-item"><span><a href="/gil">Gil</a></span></div>', '/gil'],
    ['a number elsewhere', '<a data-from-id="5" href="/gil">Gil</a><div><p><a href="/gil">Gil</a></p></div>', '/gil'],
  ])('are people by a bare handle if %s speaks for it', (_, markup, expected) => {
    expect(people(markup)).toContain(expected);
  });

  it.each([
    ['a negative number', '<div><a href="/some_group">G</a><a href="/im?sel=-5">write</a></div>'],
    ['a word for communities', '<div class="friends_groups"><a class="group_title" href="/some_group">G</a></div>'],
    ['somebody else in the row', '<div class="users"><a href="/gil">Gil</a><a href="/some_group">G</a></div>'],
    [
      'what is told below a name',
      '<div class="friends_user_info"><div class="friends_field"><a href="/some_group">works at G</a></div></div>',
    ],
  ])('are not people by a bare handle if %s speaks against it', (_, markup) => {
    expect(people(markup)).toEqual([]);
  });
});
