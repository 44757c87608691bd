// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { found, people } from './reading';

describe('rows of people whom somebody keeps', () => {
  it('as bookmarks are told from communities by the sign of their number', () => {
    const row = (id: string, href: string) =>
      `<div class="bookmark_page_item" data-id="${id}"><a class="bookmark_page_item__image" href="${href}"></a>
       <div class="bookmark_page_item__name"><a href="${href}">Ada Probe</a></div></div>`;
    expect(found(row('31', '/ada') + row('-32', '/some_group'))).toEqual(['list: 31/ada "Ada Probe" after']);
  });

  it('in the settings of a community tell their number in the row', () => {
    const old = `<div class="gedit_user" id="gedit_user_members31"><a class="gedit_user_thumb" href="/ada"><img></a>
      <div class="gedit_user_name"><a class="gedit_user_lnk" href="/ada">Ada</a></div></div>`;
    const later = `<div class="group_l_row" id="group_u_members_32"><a class="group_u_photo_img" href="/bo"><img></a>
      <div><a class="group_u_title" href="/bo">Bo</a></div></div>`;
    expect(found(old + later)).toEqual(['list: 31/ada "Ada" after', 'list: 32/bo "Bo" after']);
  });

  it('as blocked ones are people', () => {
    const row =
      '<div class="settings_bl_row" id="settings_bl_row31"><a class="settings_bl_name" href="/ada">Ada</a></div>';
    expect(found(row)).toEqual(['list: 31/ada "Ada" after']);
  });

  it('as people one may know differ from suggested communities', () => {
    const row = (href: string, act: string) =>
      `<div class="right_list_row"><a href="${href}"><img></a><a class="right_list_title" href="${href}">Name</a><a class="${act}">Add</a></div>`;
    expect(people(row('/ada', 'friends_possible_link') + row('/some_group', 'groups_join_link'))).toEqual(['/ada']);
  });
});

describe('a bare handle in a row that is not known', () => {
  const row = (inner: string) => `<div class="rows"><div class="some_row"><a href="/ada">Ada</a>${inner}</div></div>`;

  it('is a person’s beside a button that writes to a number', () => {
    const button = (to: string) => row(`<button onclick="return showWriteMessageBox(event, ${to})">Write</button>`);
    expect(people(button('31'))).toEqual(['31/ada']);
    expect(people(button('-31'))).toEqual([]);
  });

  it('is a person’s beside the emoji of a number', () => {
    expect(people(row('<span onclick="ImageStatus.open({&quot;user_id&quot;:31})"></span>'))).toEqual(['31/ada']);
  });

  it('is nobody’s without any such sign', () => {
    expect(people(row('<span onclick="more()"></span>'))).toEqual([]);
  });
});

describe('the page of a person in a layout that is not known', () => {
  it('has its place in the first heading', () => {
    expect(found('<main><h1>Ada Probe</h1></main>', 'https://vk.com/id31')).toEqual([
      'profile-header: 31/ "Ada Probe" inside',
    ]);
  });

  it('is known under a handle by what it tells apps', () => {
    const page = (end: string) =>
      `<link rel="alternate" href="android-app://com.vkontakte.android/vkontakte/m.vk.com/${end}"><h1>Ada</h1>`;
    expect(found(page('id31'), 'https://vk.com/ada')).toEqual(['profile-header: 31/ada "Ada" inside']);
    expect(people(page('club31'), 'https://vk.com/ada')).toEqual([]);
  });

  it('does not lend its number to the link of a workplace', () => {
    const page = `<div class="profile_panel"><h2 class="op_header">Ada<span onclick="ImageStatus.open({&quot;user_id&quot;:31})"></span></h2>
      <div><div><a href="/some_work">Work</a></div></div></div>`;
    expect(people(page, 'https://vk.com/ada')).toEqual(['31/ada']);
  });

  it('has no second place in a conversation', () => {
    const page =
      '<h1>Messages</h1><div class="im_peer_holder"><div class="im_photo_holder"><a href="/id31"><img></a></div></div>';
    expect(found(page, 'https://vk.com/im?sel=31')).toEqual(['open-dialog: 31/ "" over']);
  });
});
