import type { AdapterData, Hook } from '../engine/data';
import { HERE, PERSON_NUMBER } from './addresses';

/** The beginning of a profile's address, which is the address of the profile itself. */
const OF_PROFILE = 'profile\\.php\\?(?:[^#]*&)?id=\\d+|(?!profile\\.php)(?=[^/?#]*[A-Za-z])[A-Za-z0-9.]{3,50}';

/** A profile's own address in these links; some of them end with a slash, although it is a person's. */
const ownIn = (on: string): Hook => ({
  on,
  attr: 'href',
  match: `(${HERE}/(?:${OF_PROFILE}))(?=/?(?:$|[?&#]))(?!.*[?&]sk=)`,
  as: 'address',
});

/** Where the signed-in person shows. */
export const SELF: AdapterData['self'] = [
  // Since 2020: the first entry of the left column; the picture in a composer, which a button follows.
  ownIn('[role="navigation"] ul > li:first-child a[role="link"]'),
  ownIn('[role="navigation"] > a[href]:first-child'),
  ...['[role="region"]', '[role="region"] > div', '[data-pagelet*="Composer"] div'].map((composer) =>
    ownIn(`[role="main"] ${composer} > a[role="link"][aria-label]:has(+ [role="button"])`),
  ),
  // Until 2020: the blue bar, the left column, the composer.
  ownIn('a[data-testid="blue_bar_profile_link"]'),
  ownIn('a[data-gt*="timeline_chrome"]'),
  ownIn('#userNav a[href]'),
  ownIn('#pagelet_composer a[href]'),
  { on: '#userNav li:first-child a[data-gt]', attr: 'data-gt', match: '"bmid":"(\\d+)"', as: 'id' },
];

/** Parts of a profile that only a Page has. */
const PAGE_PARTS =
  'professional_dashboard|ad_center|publishing_tools|insights|friends_likes|about_profile_transparency';
const partsIn = (on: string): Hook => ({
  on,
  attr: 'href',
  match: `(${HERE}/(?:${OF_PROFILE}|\\d+))(?:/|&(?:[^#]*&)?sk=)(?:${PAGE_PARTS})(?:$|[/?&#])`,
  as: 'address',
});

/** Parts that people with followers have too; people have friends besides. */
const PAGE_TABS = ['reviews', 'mentions', 'followers'].flatMap((part) => [
  `[role="main"] a[role][href*="/${part}"]`,
  `[role="main"] a[role][href*="sk=${part}"]:not([href*="sk=${part}_"])`,
]);
const FRIENDS = ['a[href$="/friends"]', 'a[href$="/friends/"]', 'a[href*="sk=friends"]:not([href*="friends_"])'];

export const COMMUNITIES: AdapterData['communities'] = {
  links: [
    'a[data-hovercard*="/hovercard/page.php"]',
    'a[data-hovercard*="/hovercard/group.php"]',
    // The author of what is marked as paid for.
    '[aria-posinset]:has(a[href*="/ads/about"]) :is(h2, h3, h4) a[role="link"]',
    // What is tagged in a post's head (a place, a Page) and is no profile.
    'a[role="link"][href*="__tn__=kC"]',
    'a[role="link"][href*="__tn__=kK"]',
  ],
  pages: ['#entity_sidebar', 'a[data-testid="page_name"]'],
  likely: { pages: PAGE_TABS, unless: FRIENDS.map((link) => `[role="main"] ${link}`) },
  hooks: [
    partsIn('a[role="link"]'),
    partsIn('a[role="tab"]'),
    // Until 2022: the tabs of a Page, and the slash at the end of its address in the heads of its posts.
    { on: 'a[href*="ref=page_internal"]', attr: 'href', match: `(${HERE}/(?:${OF_PROFILE}))(?=[/?])`, as: 'address' },
    {
      on: 'h2 a[role="link"], h3 a[role="link"], h4 a[role="link"]',
      attr: 'href',
      match: `(${HERE}/(?:${OF_PROFILE}))/(?:$|[?#])`,
      as: 'address',
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
