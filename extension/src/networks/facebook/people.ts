import type { AdapterData, Hook } from '../engine/data';
import { HERE, PERSON_NUMBER } from './addresses';

/** `/name`, with or without the slash. */
const HANDLE = `${HERE}/((?=[^/?#]*[A-Za-z])[A-Za-z0-9.]{3,50})/?(?:$|[?#])`;
const NUMBER = `${HERE}/profile\\.php\\?(?:[^#]*&)?id=(\\d+)(?:$|[&#])(?!.*[?&]sk=)`;

/** Both forms of the address in these links. */
const both = (on: string): Hook[] => [
  { on, attr: 'href', match: HANDLE, as: 'handle' },
  { on, attr: 'href', match: NUMBER, as: 'id' },
];

/**
 * Where the signed-in person shows: the first entry of the left column, the picture in the composers, the name in the
 * blue bar until 2019.
 */
export const SELF: AdapterData['self'] = [
  ...both('[role="navigation"] ul > li:first-child a[role="link"]'),
  ...both(
    '[role="main"] [role="region"] > a[aria-label][href], [role="main"] [role="region"] > div > a[aria-label][href]',
  ),
  ...both('[data-pagelet="ProfileComposer"] a[href]'),
  ...both('[data-testid="blue_bar_profile_link"], [role="banner"] [data-gt*="timeline_chrome"], #userNav a[href]'),
  ...both('#pagelet_composer a[href], .UFIAddComment a[href]'),
  { on: '#userNav [data-gt*="bmid"]', attr: 'data-gt', match: '"bmid":"(\\d+)"', as: 'id' },
];

/** Parts of a profile that only a Page has. */
const PAGE_PARTS = ['professional_dashboard', 'ad_center', 'publishing_tools', 'insights', 'notifications', 'inbox'];
const PAGE_TABS = ['reviews', 'mentions', 'friends_likes', 'about_profile_transparency', 'community', 'shop', 'menu'];
const OF_A_PAGE = [...PAGE_PARTS, ...PAGE_TABS].join('|');
const WITH_PARTS = [...PAGE_PARTS, ...PAGE_TABS].map((part) => `a[href*="/${part}"], a[href*="sk=${part}"]`).join(', ');

/** A friends' list of this profile, which no Page has. */
const FRIENDS = ['/friends"]', '/friends/"]'].map((end) => `[role="main"] a[href$="${end}`);
const HAS_FRIENDS = [...FRIENDS, '[role="main"] a[href*="sk=friends"]:not([href*="friends_"])'].join(', ');

export const COMMUNITIES: AdapterData['communities'] = {
  links: [
    ...['page', 'group', 'event', 'app'].map((kind) => `a[data-hovercard*="/hovercard/${kind}.php"]`),
    // What is tagged in a post's head (a place, a Page) and is no profile.
    'a[href*="__tn__=kC"]',
    'a[href*="__tn__=kK"]',
  ],
  pages: [
    `body:not(:has(${HAS_FRIENDS})) [role="main"] a[href*="/followers"]`,
    `body:not(:has(${HAS_FRIENDS})) [role="main"] a[href*="sk=followers"]`,
    '#entity_sidebar',
    'a[data-testid="page_name"]',
  ],
  hooks: [
    { on: WITH_PARTS, attr: 'href', match: `${HERE}/(\\d+)/(?:${OF_A_PAGE})(?:$|[/?#])`, as: 'id' },
    {
      on: WITH_PARTS,
      attr: 'href',
      match: `${HERE}/((?!groups|events|watch)[A-Za-z0-9.]{3,50})/(?:${OF_A_PAGE})(?:$|[/?#])`,
      as: 'handle',
    },
    {
      on: WITH_PARTS,
      attr: 'href',
      match: `/profile\\.php\\?(?:[^#]*&)?id=(\\d+)&(?:[^#]*&)?sk=(?:${OF_A_PAGE})`,
      as: 'id',
    },
  ],
};

/** The card that opens over a link tells who it is (until 2019). */
export const LINK_HOOKS: AdapterData['linkHooks'] = [
  { attr: 'data-hovercard', match: '/hovercard/user\\.php\\?(?:.*&)?id=(\\d+)', as: 'id' },
  { attr: 'data-hovercard', match: '/hovercard/(?:page|group|event|app)\\.php|/canvas/', as: 'community' },
  { attr: 'data-hovercard', match: `hovercard.*[?&]id=(${PERSON_NUMBER})(?!\\d)`, as: 'id' },
  { attr: 'data-hovercard', match: 'hovercard', as: 'community' },
  // Rows of the messenger until 2020 lead by script; their own address is that of the open conversation.
  { attr: 'data-href', match: '/t/((?=[^/?]*[A-Za-z])[A-Za-z0-9.]{3,50})/?$', as: 'handle' },
];
