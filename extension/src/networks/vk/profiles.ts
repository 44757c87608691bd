import type { AdapterData, Hook, OpenRule, Surface } from '../engine/data';

/** What shows that the page is a person's, in the generations. */
const PERSON_PAGE = [
  '#profile, #profile_info, #profile_short, #profile_full, #profile_wall, #profile_friends, #profile_redesigned',
  '#profile_photo_link, #profile_avatar, .profile_panel, .ProfileHeader, .ProfileInfo, .ProfileInfoName, .BasicProfile',
  '[class*="ProfileFriends"], [class*="ProfileFullInfo"], [class*="ProfileSubscriptions"]',
  '.vk__page_profile, .profile_closed_wall_dummy, .profile_deleted, [data-testid="profile-avatar"]',
  // What the page tells apps, in all generations.
  'link[rel="alternate"][href*="android"][href*="/id"]',
].join(', ');

/** Where the name stands in the heads that are known. */
const KNOWN_HEADS =
  '.OwnerPageName, #owner_page_name, #page_info_wrap .page_name, #profile_info, .op_header, .ProfileInfoName';

const COMMUNITY_PAGE = '#group, #public, #group_wall, #public_wall, .GroupHeader, .vk__page_group';

/** Where a person's page tells its number. */
const NUMBER: readonly Hook[] = [
  { on: 'link[rel="alternate"][href*="android"][href*="/id"]', attr: 'href', match: '/id(\\d+)$', as: 'id' },
  { on: '.ProfileHeader__ava [id]', attr: 'id', match: '_(-?\\d+)$', as: 'id' },
  {
    on: '.op_header [onclick*="mageStatus"], .page_name [onclick*="mageStatus"], .OwnerPageName [onclick*="mageStatus"]',
    attr: 'onclick',
    match: '"user_id":\\s*"?(\\d+)',
    as: 'id',
  },
  { on: '#page_wall_posts .post[id^="post"]', attr: 'id', match: '^post(-?\\d+)_', as: 'id' },
  { on: '#profile_friends a[href*="friends?id="]', attr: 'href', match: '[?&]id=(\\d+)', as: 'id' },
  { on: '.page_counter[href*="friends?id="]', attr: 'href', match: '[?&]id=(\\d+)', as: 'id' },
  {
    on: '#profile_albums a.module_header, .counts_module a[href*="/albums"]',
    attr: 'href',
    match: '/albums(\\d+)',
    as: 'id',
  },
  {
    on: '#profile_gifts a.module_header, .page_counter[href*="/gifts"]',
    attr: 'href',
    match: '/gifts(\\d+)',
    as: 'id',
  },
];

const LABELS = [
  '#owner_page_name',
  '.OwnerPageName',
  '.page_name',
  '.op_header',
  '.ProfileInfoName',
  '#profile_info > h4',
];

/** The head of a person's page has no link to itself: the page's own address and numbers say whose it is. */
export const profiles: readonly Surface[] = [
  {
    name: 'profile-header',
    era: '2023 on',
    row: '.ProfileHeader',
    links: ['.OwnerPageName', '#owner_page_name'],
    ofPage: true,
    anchor: ['.OwnerPageName'],
    slot: 'inside',
  },
  {
    name: 'profile-header',
    era: '2016–2023',
    row: '#page_info_wrap',
    links: ['.page_name'],
    ofPage: true,
    slot: 'inside',
  },
  {
    name: 'profile-header',
    era: '2012–2015: the heading also holds the status line, so not inside',
    row: '#profile_info',
    links: ['h4.simple', '.page_name'],
    ofPage: true,
    slot: 'over',
  },
  {
    name: 'profile-header',
    era: 'mobile to 2022',
    row: '.profile_panel',
    links: ['.op_header'],
    ofPage: true,
    slot: 'inside',
  },
  {
    name: 'profile-header',
    era: 'mobile 2023 on',
    row: '.ProfileInfo__main',
    links: ['.ProfileInfoName'],
    ofPage: true,
    slot: 'inside',
  },
  {
    name: 'profile-header',
    era: 'another: the first heading of the page',
    row: '.page_name, .owner_panel h2, h1',
    path: '^/(?!(?:im|mail|gim\\d+|write-?\\d+|al_im\\.php)$)[\\w.]+$',
    unless: KNOWN_HEADS,
    ofPage: true,
    slot: 'inside',
  },
];

const PEER_LABELS = [
  '._im_page_peer_name',
  '.ConvoHeader .ConvoTitle__author',
  'header[class*="ConvoHeader"] [class*="PeerTitle"]',
  'header[class*="ConvoHeader"] :is(h1, h2, h3)',
  '.im_tab_selected',
];

const HEAD = ':is(.ConvoHeader, header[class*="ConvoHeader"])';
const HEAD_LINK: Hook = {
  on: `${HEAD} a.ConvoHeader__info, ${HEAD} a:has([class*="Title"]), ${HEAD} a[class*="Title"]`,
  attr: 'href',
  as: 'address',
};

/** Conversations first: their address may hold a person's page below a box. */
export const open: AdapterData['open'] = [
  {
    name: 'conversation',
    path: '^/(?:im|gim\\d+|mail)/?(?:convo|index)?/(-?\\d+)',
    address: { as: 'peer' },
    hooks: [HEAD_LINK],
    label: PEER_LABELS,
  },
  {
    name: 'conversation',
    path: '^/(?:im|gim\\d+|mail|al_im\\.php)$',
    address: { query: 'sel', match: '^(c?-?\\d+)$', as: 'peer' },
    hooks: [{ on: 'a._im_page_peer_name, .im_photo_holder a', attr: 'href', as: 'address' }, HEAD_LINK],
    label: PEER_LABELS,
  },
  { name: 'write', path: '^/write(-?\\d+)$', address: { as: 'peer' } },
  {
    name: 'conversation by its composer',
    path: '^/(?:im|gim\\d+|mail)(?:/|$)',
    hooks: [
      { on: '[contenteditable][id^="im_editable"]', attr: 'id', match: '^im_editable(-?\\d+)$', as: 'peer' },
      { on: 'a._im_page_peer_name', attr: 'href', as: 'address' },
    ],
    label: PEER_LABELS,
  },
  {
    name: 'community by its wall',
    path: '^/[\\w.]+$',
    hooks: [{ on: '#page_wall_posts .post[id^="post-"]', attr: 'id', match: '^post(-\\d+)_', as: 'id' }],
  },
  profile('profile by number', '^/id[1-9]\\d*$', undefined),
  profile('profile by handle', '^/[\\w.]+$', PERSON_PAGE),
];

function profile(name: string, path: string, when: string | undefined): OpenRule {
  return {
    name,
    path,
    ...(when === undefined ? {} : { when }),
    unless: COMMUNITY_PAGE,
    address: { as: 'address' },
    hooks: NUMBER,
    label: LABELS,
  };
}
