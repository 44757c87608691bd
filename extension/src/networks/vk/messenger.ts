import type { Hook, Surface } from '../engine/data';

/** Senders by number. Numbers of chats stand in the same attribute in some versions and say nothing of the sender. */
const SENDER: Hook = { attr: 'data-peer', match: '^(-\\d+|\\d{1,9}|1\\d{9})$', as: 'id' };

/** The mask of a picture in the messenger since 2024 is named after whom it shows; below zero it is a community. */
const MASK = 'Mask(-?\\d+)(?!\\d)';
export const MASKS: readonly Hook[] = [
  { on: '[style*="Mask"]', attr: 'style', match: MASK, as: 'peer' },
  { on: '[clip-path*="Mask"]', attr: 'clip-path', match: MASK, as: 'peer' },
  { on: 'clipPath[id*="Mask"]', attr: 'id', match: MASK, as: 'peer' },
];

/** Pictures of others stand in a message too: of whom it forwards, answers or shows. */
const OTHERS = ['orward', 'eply', 'ttach', 'eaction', 'Foreign', 'Pinned']
  .map((part) => `[class*="${part}"] *`)
  .join(', ');

/** Who wrote a message. */
const AUTHOR: Pick<Surface, 'links' | 'ofTwo'> = {
  links: [
    'a.ConvoMessageHeader__authorLink',
    'a[class*="authorLink"]:not([class*="Pinned"], [class*="Attach"], [class*="orward"])',
    'a.ConvoMessageWithoutBubble__avatar',
    'a[class*="ConvoMessage"][class*="vatar"]',
    `a:has(${MASKS.map((hook) => hook.on).join(', ')}):not(${OTHERS})`,
  ],
  ofTwo: true,
};

/** Dialogs, messages, heads of conversations. Managers live here. */
export const messenger: readonly Surface[] = [
  {
    name: 'group-chat-avatar',
    era: '2012–2015: up to four members of a chat in its row, each with a title',
    row: '.dialogs_row .dialogs_photo a[title]',
    slot: 'over',
  },
  {
    name: 'dialog-row',
    era: '2012–2015',
    row: '.dialogs_row',
    links: ['.dialogs_user a', '.dialogs_photo a'],
    hooks: [{ attr: 'id', match: '^im_dialog(-?\\d+)$', as: 'peer' }],
  },
  {
    name: 'dialog-row',
    era: '2016–2023',
    row: 'li.nim-dialog, li._im_dialog',
    links: ['a._im_peer_target', '.nim-dialog--photo a', ':row'],
    hooks: [
      { attr: 'data-peer', as: 'peer' },
      { attr: 'data-list-id', as: 'peer' },
    ],
    anchor: ['.nim-dialog--photo', ':row'],
    slot: 'over',
    label: ['.nim-dialog--name-w', '.nim-dialog--name'],
  },
  {
    name: 'dialog-row',
    era: '2024 on, desktop: mobile rows carry no key',
    row: '[data-testid$="convo_list_item"], .ConvoListItem',
    hooks: [
      { attr: 'data-peer-id', as: 'peer' },
      { attr: 'href', match: '/(?:im/)?convo/(-?\\d+)', as: 'peer' },
      { up: '[data-itemkey^="convo_"]', attr: 'data-itemkey', match: '^convo_(-?\\d+)$', as: 'peer' },
    ],
    anchor: ['.ConvoListItem__avatar', ':row'],
    slot: 'over',
    label: ['.ConvoTitle__author', '.ConvoTitle', '[class*="PeerTitle"]'],
  },
  {
    name: 'dialog-row',
    era: '2024 on: rows that are known by their key alone',
    row: '[data-itemkey^="convo_"]',
    not: ':has([data-testid$="convo_list_item"], .ConvoListItem)',
    hooks: [{ attr: 'data-itemkey', match: '^convo_(-?\\d+)$', as: 'peer' }],
    anchor: ['[class*="vatar"]', ':row'],
    slot: 'over',
    label: ['[class*="Title"]', 'h3'],
  },
  {
    name: 'dialog-row',
    era: 'mobile to 2023',
    row: 'a.dialog_item, .DialogItem, a.di_body',
    hooks: [
      { attr: 'href', match: '[?&](?:peer|sel|id)=(-?\\d+)', as: 'peer' },
      { attr: 'data-peer', as: 'peer' },
    ],
    needsId: true,
    anchor: ['.di_img', ':row'],
    slot: 'over',
    label: ['.mi_author', '.di_author'],
  },
  {
    name: 'chat-tab',
    era: '2016–2023',
    row: '.chat_tab_wrap[id^="chat_tab_icon_"]',
    hooks: [{ attr: 'id', match: '^chat_tab_icon_(-?\\d+)$', as: 'peer' }],
    slot: 'over',
  },
  {
    name: 'chat-tab',
    era: 'contacts of the fast chat',
    row: '[id^="fc_contact"]',
    hooks: [{ attr: 'id', match: '^fc_contact(-?\\d+)$', as: 'peer' }],
    slot: 'over',
    label: ['.fc_contact_name'],
  },
  {
    name: 'chat-tab',
    era: 'open conversations beside the list, 2017–2023',
    row: '._im_peer_tab',
    hooks: [
      { attr: 'id', match: '^ui_rmenu_peer_(-?\\d+)$', as: 'peer' },
      { attr: 'data-list-id', as: 'peer' },
    ],
    label: ['._im_r_tx', '.im-right-menu--text'],
    slot: 'over',
  },
  {
    name: 'open-dialog',
    era: '2012–2015: who is talked to, beside the composer',
    row: '.im_peer_holder',
    links: ['.im_photo_holder a'],
  },
  {
    name: 'open-dialog',
    era: '2016–2023',
    row: '.im-page--chat-header',
    links: ['a._im_page_peer_name', 'a.im-page--title-main-inner', 'a._im_header_link'],
    ofPage: true,
    label: ['._im_page_peer_name', '.im-page--title-main-inner'],
  },
  {
    name: 'open-dialog',
    era: '2024 on',
    row: '.ConvoHeader, header[class*="ConvoHeader"]',
    // The link around picture and name is missing in some versions.
    links: [
      'a.ConvoHeader__info',
      '.ConvoHeader__info',
      'a.ConvoTitle__author',
      'a:has([class*="Title"])',
      'a[class*="nfo"]',
      ':row',
    ],
    ofPage: true,
    anchor: ['.ConvoHeader__title', '.ConvoTitle', '[class*="PeerTitle"]', 'h1, h2, h3'],
    slot: 'inside',
    label: ['.ConvoTitle__author', '.ConvoTitle', '[class*="PeerTitle"]', 'h1, h2, h3'],
  },
  {
    name: 'message',
    era: '2012–2015',
    row: 'tr[id^="mess"]',
    links: ['.im_log_author_chat_name a', '.im_log_author_chat_thumb a', '.im_log_author a'],
    hooks: [{ attr: 'data-from', as: 'id' }],
  },
  {
    name: 'message',
    era: '2016–2023',
    row: '.im-mess-stack',
    links: ['a.im-mess-stack--lnk', '.im-mess-stack--photo a'],
    hooks: [SENDER],
  },
  {
    name: 'message',
    era: '2024 on',
    row: '.ConvoHistory__messageBlock, article[class*="messageBlock"]',
    path: '^/(?!gim\\d)',
    ...AUTHOR,
  },
  {
    name: 'message',
    era: '2024 on, messages of a community: nothing but a number tells its own from the client’s',
    row: '.ConvoHistory__messageBlock, article[class*="messageBlock"]',
    path: '^/gim\\d+(?!.*/2\\d{9})',
    ...AUTHOR,
    needsId: true,
  },
  {
    name: 'message',
    era: '2024 on, chats that a community is in',
    row: '.ConvoHistory__messageBlock, article[class*="messageBlock"]',
    path: '^/gim\\d.*/2\\d{9}',
    ...AUTHOR,
  },
  {
    name: 'message',
    era: 'fast chat',
    row: '.fc_msgs_author',
    links: ['a[href]', ':row'],
  },
  {
    name: 'message',
    era: 'mobile to 2023',
    row: '.msg_item, .MessageItem',
    links: ['a.mi_author', 'a.mi_author_img', '.mi_img a'],
  },
  {
    name: 'reply-to',
    era: 'answered, pinned and forwarded messages, who added whom',
    row: 'a.im-replied--author-link, a.im-page-pinned--name, a.ConvoPinnedMessage__authorLink, a.im_srv_lnk',
  },
  {
    name: 'reply-to',
    era: 'forwarded messages, 2024 on',
    row: '.ForwardedMessageNew, [class*="ForwardedMessageNew"]:is(article), .NestedForwardedMessageButton__header, .ForeignMessagesHistory__topAuthor',
    links: ['a[class*="serName"]', 'a[class*="uthor"]', 'a[class*="vatar"]', ':row'],
  },
  { name: 'reply-to', era: 'forwarded messages, 2024 on', row: 'a[class*="ForwardedMessage"][class*="serName"]' },
  { name: 'mention', era: 'service messages, 2024 on', row: 'a.ServiceMessage__link' },
  { name: 'reply-to', era: 'who runs a chat', row: 'a._im_admin_name' },
];
