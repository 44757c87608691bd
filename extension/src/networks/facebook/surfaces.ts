import type { AdapterData, Surface } from '../engine/data';
import { HERE } from './addresses';
import { BUSINESS } from './business';
import { MESSENGER } from './messenger';

/** Heads of pages, and rows that tell more than their links. */
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
    path: '^/(?!messages/|t/|latest/)',
    ofPage: true,
    slot: 'inside',
  },
  {
    name: 'profile-header',
    era: 'm.facebook.com and mbasic.facebook.com',
    row: '#cover-name-root, #m-timeline-cover-section strong',
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

export const SURFACES: AdapterData['surfaces'] = [...BUSINESS, ...MESSENGER, ...PAGES];
