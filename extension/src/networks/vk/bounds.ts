import type { AdapterData } from '../engine/data';

export const self: AdapterData['self'] = [
  // The own page in the left menu, in the head and before the own comment field.
  { on: '#l_pr a', attr: 'href', as: 'address' },
  { on: '#myprofile', attr: 'href', as: 'address' },
  { on: '#top_myprofile_link', attr: 'href', as: 'address' },
  { on: '#top_profile_link', attr: 'href', as: 'address' },
  { on: '.post_field_user_link', attr: 'href', as: 'address' },
  { on: '._post_field_author', attr: 'href', as: 'address' },
  // The own albums and music, which the menu of all generations names by number.
  ...[
    '#side_bar ol a',
    '#side_bar nav a',
    '#react_rootLeftMenuRoot a',
    '#l a',
    '.left_menu a',
    '[data-testid="leftmenu"] a',
  ].map((on) => ({
    on,
    attr: 'href',
    match: '/(?:albums|audios|photos|videos|clips|tag|stories)(\\d+)(?:$|[?#/])',
    as: 'id' as const,
  })),
  // The own page in the menu and in the head of mobile pages: no other people stand there.
  { on: '[data-testid="leftmenu"] a', attr: 'href', as: 'address' },
  { on: '[data-testid="header-profile-menu"]', attr: 'href', as: 'address' },
  { on: '[data-testid="header-profile-menu"] a', attr: 'href', as: 'address' },
  // Whoever wrote the messages that went out.
  { on: 'tr.im_out', attr: 'data-from', as: 'id' },
  { on: 'tr.im_out .im_log_author_chat_name a', attr: 'href', as: 'address' },
  { on: '.ConvoStack--out .ConvoMessageHeader__authorLink', attr: 'href', as: 'address' },
  { on: '.ConvoStack--out a[class*="vatar"]', attr: 'href', as: 'address' },
];

export const communities: AdapterData['communities'] = {
  links: [
    'a[data-from-id^="-"]',
    'a[data-post-id^="-"]',
    'a[mention_id^="club"]',
    'a[mention_id^="public"]',
    'a[mention_id^="event"]',
    'a.group_link',
    '.post.own[id^="post-"] > .post_table > .post_info > .wall_text > a.author',
    '[id^="olist_item_wrap-"]',
    '[data-peer^="-"] a._im_peer_target',
    '[data-id^="-"] > a, [data-id^="-"] .group_name a',
    '.groups_row a.group_row_title, .groups_row .group_link',
    // Pictures in the messenger bear the number of whom they show.
    'a:has([style*="Mask-"], [clip-path*="Mask-"], clipPath[id*="Mask-"])',
    // Whose messages these are, above the list of them.
    '[class*="headerGroup"] a',
  ],
  heads: ['post-header-title', 'post-header-avatar', 'mobile-wall-post-author'].map(
    (head) => `[data-post-id^="-"] a[data-testid="${head}"]`,
  ),
  opened: ['.ConvoHeader a', 'header[class*="ConvoHeader"] a', 'a._im_page_peer_name', 'a._im_header_link'],
  // One by one: a single id is looked up, a list is searched for.
  pages: [
    '#group',
    '#public',
    '#group_narrow',
    '#public_narrow',
    '#group_wide',
    '#public_wide',
    '#group_wall',
    '#public_wall',
    '#group_followers',
    '#public_followers',
    '#group_info_wrap',
    '.redesigned-group-info',
    '.GroupInfo',
    '.group_info',
    '.GroupHeader',
    '.vk__page_group',
    '.vk__page_public',
    '.vk__page_club',
    '.group_panel',
    '.public_panel',
    '.BasicGroup',
    '[data-testid="group_action_send_message"]',
    '[data-testid="group-header"]',
    '[class*="GroupHeader"]',
  ],
};

/** Links with a positive number of their author or of whom they mention. */
export const people: NonNullable<AdapterData['people']> = [
  'a[data-from-id]:not([data-from-id^="-"])',
  'a[mention_id^="id"]',
  'a[data-mention-id]:not([data-mention-id^="-"])',
  'a:has([style*="PeerFrame"][style*="Mask"]:not([style*="Mask-"]))',
];

/** Where no person is meant, though their addresses may stand there: menus, the foot, ads, the own composer, decoys. */
export const ignore: AdapterData['ignore'] = [
  // The menu, and not what stands below it: reminders of birthdays name people.
  '#side_bar ol, #side_bar ul, #side_bar nav, #react_rootLeftMenuRoot, #l.layout__leftMenu, .left_menu_nav_wrap',
  '#quick_login, #top_nav, #top_links, #fmenu, #stl_side, .HeaderNav, nav[role="navigation"], [data-testid="leftmenu"]',
  '#footer_wrap, #bottom_nav, #footer, .footer_wrap, .footer',
  '.ui_actions_menu, .page_actions_inner, .page_actions_expanded, .page_actions_menu',
  '.ads_ads_wrap, .ads_ads_box, #ads_left, .ads_ad_box, .ads_ads_news_wrap, [id^="ads_ad_"], .trg-b-banner-block',
  '.yap-vk-wrapper, ._ads_promoted_post, [data-ad-view], [data-ad-block-uid], .feed_row_ads, .post_ads, .ads_promotedPost',
  '.post_field_user, .reply_fakebox_wrap, .submit_post_box, .reply_box, .ui_zoom_outer, .apps_feed, .app_widget',
];
