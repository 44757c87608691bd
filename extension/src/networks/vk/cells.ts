import type { Surface } from '../engine/data';

/** Rows made of VK's own kit since 2023: search, friends, members, reactions. */
export const cells: readonly Surface[] = [
  {
    name: 'search',
    era: '2023 on',
    row: '[data-testid="userrichcell"]',
    links: [
      '.vkuiRichCell__children a',
      'a:has([data-testid="userrichcell-name"])',
      '[data-testid="userrichcell-avatar"] a',
      'a[href]',
    ],
    label: ['[data-testid="userrichcell-name"]'],
  },
  {
    name: 'list',
    era: 'pages that list people only, 2024 on: rows of the kit, or of the list alone',
    path: '^/(?:friends|(?:.*/)?(?:subscribers|members|followers))$',
    row: 'a[class*="SimpleCell"], a[class*="RichCell"], div[class*="SimpleCell__host"], div[class*="RichCell__host"], div[data-index]',
    links: [':row', 'a[href]:not(:has(img, [class*="vatar"]))', 'a[href]'],
    label: ['[class*="Cell__children"]', '[class*="Cell__title"]'],
  },
  {
    name: 'list',
    era: 'members, 2023 on',
    row: '[class*="MembersListModal"] [data-testid="grid-item"]',
    links: ['[class*="HorizontalCell__content"] a', 'a[href]'],
    anchor: ['a.vkuiHorizontalCell__tappable', 'a:has(img)'],
    slot: 'over',
    label: ['[class*="HorizontalCell__content"]'],
  },
  {
    name: 'like',
    era: 'reactions, 2023 on',
    row: '[data-testid="feed-reactions-modal"] a[class*="SimpleCell__host"], [class*="ReactionsViewer"] a[class*="SimpleCell__host"]',
    anchor: ['[data-testid="wall_reactions_modal_reacted_user_avatar"]', '.vkuiSimpleCell__before', ':row'],
    slot: 'over',
    label: ['.vkuiSimpleCell__content', '.vkuiSimpleCell__middle'],
  },
];
