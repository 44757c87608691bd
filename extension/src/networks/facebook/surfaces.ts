import type { AdapterData, Surface } from '../engine/data';
import { HERE, PERSON_NUMBER } from './addresses';

/** A conversation of two has the other one's number; a conversation of many, and an encrypted one, has its own. */
const THREAD = `${HERE}/(?:messages/)?t/(${PERSON_NUMBER})/?(?:$|\\?)`;

const MESSENGER: readonly Surface[] = [
  {
    name: 'dialog-row',
    era: 'since 2020, in the messenger and under its button',
    row: '[role="row"]:has([role="gridcell"] a[href*="/t/"])',
    links: ['[role="gridcell"] a[href*="/t/"]'],
    hooks: [{ on: '[role="gridcell"] a[href*="/t/"]', attr: 'href', match: THREAD, as: 'id' }],
    label: ['a[href*="/t/"] [dir="auto"]'],
    slot: 'over',
  },
  {
    name: 'dialog-row',
    era: '2016 to 2020, the page of messages: the row says whether it is a person or a thread',
    row: 'li[role="row"]:has([id^="row_header_id_user"])',
    links: ['a[data-href]', 'a[role="link"]'],
    hooks: [{ on: '[id^="row_header_id_user"]', attr: 'id', match: '^row_header_id_user:(\\d+)', as: 'id' }],
    label: ['a span'],
    slot: 'over',
  },
  {
    name: 'dialog-row',
    era: '2015 to 2020, under the button of messages',
    row: '.jewelContent a.messagesContent',
    hooks: [
      { attr: 'href', match: `${HERE}/messages/(?:t/)?(${PERSON_NUMBER})/?(?:$|\\?)`, as: 'id' },
      {
        attr: 'href',
        match: `${HERE}/messages/(?:t/)?((?=[^/?]*[A-Za-z])[A-Za-z0-9.]{3,50})/?(?:$|\\?)`,
        as: 'handle',
      },
    ],
    label: ['.author', 'strong', 'span'],
    slot: 'over',
  },
  {
    name: 'dialog-row',
    era: '2013 to 2016, the page of messages',
    row: '#wmMasterView-threadList li a[href*="/messages/"], #webMessengerRecentMessages ~ * li a[href*="/messages/"]',
    hooks: [
      { attr: 'href', match: `${HERE}/messages/(${PERSON_NUMBER})/?(?:$|\\?)`, as: 'id' },
      { attr: 'href', match: `${HERE}/messages/((?=[^/?]*[A-Za-z])[A-Za-z0-9.]{3,50})/?(?:$|\\?)`, as: 'handle' },
    ],
    label: ['.accessible_elem + *', 'span'],
    slot: 'over',
  },
  {
    name: 'contact-row',
    era: 'since 2020',
    row: 'li a[role="link"][href*="/messages/t/"]',
    not: '[role="row"] a',
    hooks: [{ attr: 'href', match: `${HERE}/messages/t/(\\d{4,15})/?(?:$|\\?)`, as: 'id' }],
    label: ['[dir="auto"]'],
    slot: 'over',
  },
  {
    name: 'contact-row',
    era: '2012 to 2019, the column of chat',
    row: 'li[data-id]:has(> a[rel="ignore"])',
    links: ['a[rel="ignore"]'],
    hooks: [{ attr: 'data-id', match: `^(${PERSON_NUMBER})$`, as: 'id' }],
    slot: 'over',
  },
  {
    name: 'open-dialog',
    era: 'since 2020: the head of a conversation leads to /number/ of the other one',
    row: 'a[role="link"][aria-label]:is([href$="/"], [href*="/?"]):not([href*="/user/"]):has(h1, h2)',
    links: [':row', 'h1', 'h2'],
    hooks: [{ attr: 'href', match: `${HERE}/(\\d{5,16})/(?:$|\\?)`, as: 'id' }],
    label: ['h1', 'h2'],
    slot: 'over',
  },
  {
    name: 'chat-tab',
    era: 'since 2020',
    row: 'a[role="link"][aria-label]:is([href$="/"], [href*="/?"]):not([href*="/user/"], [href*="/t/"], [href*="/groups/"])',
    hooks: [{ attr: 'href', match: `${HERE}/(\\d{5,16})/(?:$|\\?)`, as: 'id' }],
    slot: 'over',
  },
  {
    name: 'chat-tab',
    era: '2011 to 2020',
    row: '.titlebarTextWrapper',
    links: ['a[href]'],
    hooks: [
      {
        on: 'a[href*="/messages/"]',
        attr: 'href',
        match: `${HERE}/messages/(?:t/)?(${PERSON_NUMBER})/?(?:$|\\?)`,
        as: 'id',
      },
    ],
    slot: 'inside',
  },
];

const PAGES: readonly Surface[] = [
  {
    name: 'open-dialog',
    era: '2016 to 2020, the page of messages: a head without a link',
    row: '#content[role="main"] h2:not(.accessible_elem)',
    path: '^/(?:messages|t)/',
    ofPage: true,
    slot: 'inside',
  },
  {
    name: 'profile-header',
    era: '2012 to 2020',
    row: '#fb-timeline-cover-name, #seo_h1_tag',
    path: '^/(?!messages/|t/)',
    ofPage: true,
    slot: 'inside',
  },
  {
    name: 'profile-header',
    era: 'since 2020',
    row: '[role="main"] h1',
    path: '^/(?!messages/|t/)',
    ofPage: true,
    slot: 'inside',
  },
  {
    name: 'list',
    era: 'members of a group, since 2020: beside the number stands a link with the handle',
    row: '[role="listitem"]:has(a[href*="/user/"])',
    links: ['a[href*="/user/"][tabindex="0"]', 'a[href*="/user/"]'],
    hooks: [
      {
        on: 'a[href*="/friends_mutual"]',
        attr: 'href',
        match: `${HERE}/([A-Za-z0-9.]{3,50})/friends_mutual`,
        as: 'handle',
      },
    ],
  },
  {
    name: 'search',
    era: 'm.facebook.com, 2014 to 2020: the picture and a link over the row',
    row: '[data-xt*="browse_type_user"]',
    links: ['a[data-sigil]:not([role="button"])', 'a[href]:not([role="button"])'],
    hooks: [{ attr: 'data-xt', match: '"result_id":(\\d+)', as: 'id' }],
    label: ['span'],
    slot: 'over',
  },
];

export const SURFACES: AdapterData['surfaces'] = [...MESSENGER, ...PAGES];

/** Areas without people. */
export const IGNORE: AdapterData['ignore'] = [
  '[role="navigation"]',
  '[role="contentinfo"]',
  '[role="tablist"]',
  '[role="tab"]',
  // Decoys against blockers: blocks without sense in each post, since 2023.
  '[data-0]',
  '#fbNotificationsFlyout',
  // m.facebook.com and mbasic.facebook.com
  '#header',
  '#mJewelNav',
];

/** Rows of the messenger and friend requests stand in navigations too. */
export const KEEP: readonly string[] = [
  '[role="gridcell"]',
  '[role="row"]',
  '.jewelContent',
  '[role="navigation"] a:has([role="button"])',
  'a[data-hovercard]',
];

export const FALLBACK: AdapterData['fallback'] = {
  name: 'person',
  reach: 10,
  // A handle that a card elsewhere on the page gave to a person.
  proofs: [{ attr: 'data-hovercard', match: '/hovercard/user\\.php', as: 'person' }],
  // A picture with its frame are two links, one in the other.
  not: ['a[aria-hidden="true"] a'],
  handles: [
    'a[role="link"]',
    'a[role="presentation"]',
    // m.facebook.com and mbasic.facebook.com
    'a[href*="fref="]',
    'a[href*="refid="]',
    'a[href*="__tn__="]',
    'a[href*="eav="]',
  ],
  pictures: ['a[aria-hidden="true"]', 'a[tabindex="-1"]:has(img, image):not(:has([dir="auto"]))'],
  over: ['a:has(img, image, [role="img"])'],
  label: ['[dir="auto"]', 'strong'],
  named: [
    { within: 'a[role="presentation"]', name: 'search' },
    {
      within: '[role="grid"] [data-testid="incoming_group"], [data-scope="messages_table"], [role="log"]',
      name: 'message',
    },
    { within: '.fbDockChatTabFlyout, .fbNubFlyoutTitlebar', name: 'chat-tab' },
    { within: '.UFILikeSentence', name: 'like' },
    { within: '.UFICommentBody', name: 'mention' },
    {
      within:
        '.UFIComment, .UFIRow, [role="article"] [role="article"], [role="article"][aria-label]:not([aria-posinset], .userContentWrapper)',
      name: 'comment',
    },
    { within: 'h1, h2, h3, h4, h5, h6, [data-ad-rendering-role="profile_name"]', name: 'post' },
    { within: '[role="cell"]', name: 'mutual-friend-facepile' },
    { within: '[role="listitem"]', name: 'list' },
    { within: '[role="dialog"]', name: 'dialog' },
    { within: '[aria-posinset], [role="article"], .userContentWrapper', name: 'post' },
  ],
};
