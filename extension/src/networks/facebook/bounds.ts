import type { AdapterData } from '../engine/data';

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
  '[role="listitem"]:has(a[href*="/t/"] :is(img, image))',
  '.jewelContent',
  '[role="navigation"] a:has([role="button"])',
  'a[data-hovercard]',
];

export const FALLBACK: AdapterData['fallback'] = {
  name: 'person',
  reach: 10,
  // A handle that a card elsewhere on the page gave to a person.
  proofs: [
    { attr: 'data-hovercard', match: '/hovercard/user\\.php', as: 'person' },
    // The button that asks for a friendship.
    { on: '[data-profileid]', attr: 'data-profileid', as: 'id' },
  ],
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
    '#objects_container h3 a',
    '#objects_container header a',
    // Until 2020: where no card tells who it is, the tracking and the class of a name do.
    'a[href*="hc_ref="]',
    'a[href*="hc_location="]',
    'a.profileLink',
    '.UFICommentActorName',
    '.actorName a',
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
