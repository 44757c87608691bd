import type { Surface } from '../engine/data';

/** Rows of people whom somebody keeps: bookmarks, members and blocked people in settings, suggested friends. */
export const kept: readonly Surface[] = [
  {
    name: 'list',
    era: 'bookmarks, 2018–2023',
    row: '.bookmark_page_item',
    links: ['.bookmark_page_item__name a', 'a.bookmark_page_item__image', 'a[href]'],
    hooks: [{ attr: 'data-id', as: 'id' }],
  },
  {
    name: 'list',
    era: 'members, managers and blocked people in the settings of a community, 2012–2023',
    row: '.gedit_user, .group_l_row:has(.group_u_title)',
    links: ['a.gedit_user_lnk', 'a.group_u_title', '.group_u_title a', 'a.gedit_user_thumb', 'a.group_u_photo_img'],
    hooks: [{ attr: 'id', match: '^(?:gedit_user|group_[ul])_[a-z_]*?(-?\\d+)$', as: 'id' }],
  },
  {
    name: 'list',
    era: 'people whom the manager blocked, 2012–2023',
    row: '.settings_bl_row',
    links: ['a.settings_bl_name', '.settings_bl_name a', 'a[href]:has(img)'],
    hooks: [{ attr: 'id', match: '(\\d+)$', as: 'id' }],
  },
  {
    name: 'list',
    era: 'bookmarked people and voters, 2012–2015',
    row: '.fave_user_div, .wk_poll_usr',
    links: ['.fave_user_name a', 'a[href]'],
  },
  {
    name: 'list',
    era: 'people one may know, in the right column, 2016–2023',
    row: '.right_list_row:has(.friends_possible_link)',
    links: ['a.right_list_title', '.right_list_header a', 'a[href]:has(img)'],
  },
];
