import type { AdapterData } from '../engine/data';
import { HERE, PERSON_NUMBER } from './addresses';
import { BUSINESS_OPEN } from './business';

const PARTS =
  'about|friends|photos|photos_[a-z_]+|videos|videos_[a-z_]+|map|sports|music|likes|reels|timeline|followers|following|friends_[a-z_]+';
const HEAD = ['[role="main"] h1', '#fb-timeline-cover-name', '#seo_h1_tag', '[role="main"] h2'];
const DIALOG_HEAD = '[role="main"] a[role="link"][aria-label]:is([href$="/"], [href*="/?"]):has(h1, h2)';

/** Whose page or conversation is open. */
export const OPEN: AdapterData['open'] = [
  BUSINESS_OPEN,
  {
    name: 'encrypted dialog by its head and its own number',
    path: '^/(?:messages/)?e2ee/t/(\\d+)$',
    address: { as: 'thread' },
    hooks: [{ on: DIALOG_HEAD, attr: 'href', match: `${HERE}/(\\d{5,16})/(?:$|\\?)`, as: 'id' }],
    label: [`${DIALOG_HEAD} h1`, `${DIALOG_HEAD} h2`, DIALOG_HEAD],
  },
  {
    name: 'dialog by its head',
    path: '^/(?:messages/)?t/[^/]+$',
    when: DIALOG_HEAD,
    hooks: [{ on: DIALOG_HEAD, attr: 'href', match: `${HERE}/(\\d{5,16})/(?:$|\\?)`, as: 'id' }],
    label: [`${DIALOG_HEAD} h1`, `${DIALOG_HEAD} h2`, DIALOG_HEAD],
  },
  {
    name: 'dialog by its address',
    path: `^/(?:messages/)?(?:t/)?(${PERSON_NUMBER})$`,
    when: '[role="main"] [role="grid"], [role="main"] [role="log"], #content[role="main"], #webMessengerHeaderName',
    address: { as: 'id' },
    label: ['[role="main"] h1', '#content[role="main"] h2:not(.accessible_elem)', '#webMessengerHeaderName'],
  },
  {
    name: 'dialog by the handle in its address',
    path: '^/messages/(?:t/)?((?=[^/]*[a-z])(?!new$|t$|e2ee$|other$|requests$|archived$|filtered$|spam$)[a-z0-9.]{3,50})$',
    address: { as: 'handle' },
    label: ['[role="main"] h1', '#content[role="main"] h2:not(.accessible_elem)', '#webMessengerHeaderName'],
  },
  { name: 'profile by number', path: '^/profile\\.php$', address: { query: 'id', as: 'id' }, label: HEAD },
  { name: 'member of a group', path: '^/groups/[^/]+/user/(\\d+)$', address: { as: 'id' }, label: HEAD },
  { name: 'profile under its name and number', path: '^/people/[^/]+/(\\d+)$', address: { as: 'id' }, label: HEAD },
  {
    name: 'part of a profile',
    path: `^/((?!groups/|events/|pages/|watch/|gaming/|marketplace/|search/|hashtag/|messages/|help/|stories/|reel/)[a-z0-9.]{3,50})/(?:${PARTS})$`,
    address: { as: 'handle' },
    label: HEAD,
  },
  // A slash at the end says nothing here: whoever types an address may end it so.
  { name: 'profile', path: '^/([a-z0-9.]+)$', address: { match: '^(.+)$', as: 'address' }, label: HEAD },
];
