import type { AdapterData, Hook } from '../engine/data';
import { HERE, PERSON_NUMBER } from './addresses';

/** The beginning of a profile's address, which is the address of the profile itself. */
const OF_PROFILE = 'profile\\.php\\?(?:[^#]*&)?id=\\d+|(?!profile\\.php)[A-Za-z0-9.]{3,50}';

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
  ownIn('[role="main"] a[role="link"][aria-label]:has(+ [role="button"])'),
  // Until 2020: the blue bar, the left column, the composer.
  ownIn('a[data-testid="blue_bar_profile_link"]'),
  ownIn('a[data-gt*="timeline_chrome"]'),
  ownIn('#userNav a[href]'),
  ownIn('#pagelet_composer a[href]'),
  { on: '#userNav li:first-child a[data-gt]', attr: 'data-gt', match: '"bmid":"(\\d+)"', as: 'id' },
];

/** Parts of a profile that only a Page has, and those that a person's profile can have too, though without friends. */
const PAGE_PARTS =
  'professional_dashboard|ad_center|publishing_tools|insights|friends_likes|about_profile_transparency';
const PAGE_TABS = 'reviews|mentions|community|shop|services|menu|followers';
const partsIn = (on: string, parts: string): Hook => ({
  on,
  attr: 'href',
  match: `(${HERE}/(?:${OF_PROFILE}))(?:/|&(?:[^#]*&)?sk=)(?:${parts})(?:$|[/?&#])`,
  as: 'address',
});

/** A list of friends of the profile that is open, which no Page has. */
const FRIENDS = ['a[href$="/friends"]', 'a[href$="/friends/"]', 'a[href*="sk=friends"]:not([href*="friends_"])'];
const NO_FRIENDS = `body:not(:has(${FRIENDS.map((link) => `[role="main"] ${link}`).join(', ')}))`;

export const COMMUNITIES: AdapterData['communities'] = {
  links: [
    'a[data-hovercard*="/hovercard/page.php"]',
    'a[data-hovercard*="/hovercard/group.php"]',
    // What is tagged in a post's head (a place, a Page) and is no profile.
    'a[role="link"][href*="__tn__=kC"]',
    'a[role="link"][href*="__tn__=kK"]',
  ],
  pages: ['#entity_sidebar', 'a[data-testid="page_name"]'],
  hooks: [
    partsIn('a[role="link"]', PAGE_PARTS),
    partsIn('a[role="tab"]', PAGE_PARTS),
    partsIn(`${NO_FRIENDS} [role="main"] a[role="link"]`, PAGE_TABS),
    partsIn(`${NO_FRIENDS} [role="main"] a[role="tab"]`, PAGE_TABS),
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
