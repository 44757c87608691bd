import type { Surface } from '../engine/data';
import { HERE, PERSON_NUMBER } from './addresses';

/** A conversation of two has the other one's number; a group conversation, and an encrypted one, has its own. */
const THREAD = `${HERE}/(?:messages/)?t/(${PERSON_NUMBER})/?(?:$|\\?)`;

const ENCRYPTED = `${HERE}/(?:messages/)?e2ee/t/(\\d{4,20})/?(?:$|\\?)`;

/** Rows of conversations, contacts, heads of conversations and chat tabs. */
export const MESSENGER: readonly Surface[] = [
  {
    name: 'dialog-row',
    era: 'since 2020, in the messenger and under its button',
    row: '[role="row"]:has([role="gridcell"] a[href*="/t/"])',
    links: ['[role="gridcell"] a[href*="/t/"]'],
    hooks: [
      { on: '[role="gridcell"] a[href*="/t/"]', attr: 'href', match: THREAD, as: 'id' },
      { on: '[role="gridcell"] a[href*="/e2ee/t/"]', attr: 'href', match: ENCRYPTED, as: 'thread' },
    ],
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
    name: 'open-dialog',
    era: '2013 to 2016, the page of messages',
    row: '#webMessengerHeaderName',
    links: ['a[href]'],
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
    era: 'rows with a picture that are neither: only numbers of people',
    row: 'a[role="link"][href*="/t/"]:has(img, image)',
    not: '[role="row"] a, [role="article"] a, [aria-posinset] a',
    hooks: [
      { attr: 'href', match: THREAD, as: 'id' },
      { attr: 'href', match: ENCRYPTED, as: 'thread' },
    ],
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
    // Behind the name: whether somebody is active stands in the same link.
    anchor: ['h1', 'h2'],
    slot: 'inside',
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
