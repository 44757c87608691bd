import type { Hook } from '../engine/data';

const COMMUNITY_WORDS =
  '(?:^|[\\s_-])(?:groups?|publics?|clubs?|communit(?:y|ies)|idols?|events?|markets?|apps?|artists?|playlists?|career)(?:[\\s_-]|$)|(?:Group|Public|Club|Communit|Event|Market|App|Artist|Playlist|Career)(?![a-z])';

const PEOPLE_WORDS =
  '(?:^|[\\s_-])(?:users?|usr|friends?|fans?|members?|followers?|subscribers?|likers?|people|persons?|contacts?)(?:[\\s_-]|$)|(?:User|Friend|Member|Follower|Subscriber|Participant|People|Person)(?:s|[A-Z_]|\\b)';

/**
 * What speaks for or against a bare handle in rows that are not known yet: words in classes, and numbers in the links
 * and attributes that VK has always put into rows of people. What speaks against comes first.
 */
export const proofs: readonly Hook[] = [
  { attr: 'class', match: COMMUNITY_WORDS, as: 'community' },
  // Whereabouts, work and the like below a name.
  { attr: 'class', match: '^(?!.*_title).*\\b(?:friends_field|people_desc|people_extra)\\b', as: 'community' },
  { on: 'a[href*="/write"]', attr: 'href', match: '/write(-?\\d+)', as: 'peer' },
  { on: 'a[href*="/im?sel="]', attr: 'href', match: '[?&]sel=(-?\\d+)', as: 'peer' },
  { on: 'a[href*="/im/convo/"]', attr: 'href', match: '/convo/(-?\\d+)', as: 'peer' },
  { on: 'a[href*="/albums"]', attr: 'href', match: '/albums(-?\\d+)', as: 'id' },
  // What opens on a click: a letter to a number, the emoji beside a name, the card over it.
  {
    on: '[onclick*="showWriteMessageBox"]',
    attr: 'onclick',
    match: 'showWriteMessageBox\\(event,\\s*(-?\\d+)',
    as: 'peer',
  },
  { on: '[onclick*="mageStatus"]', attr: 'onclick', match: '"user_id":\\s*"?(\\d+)', as: 'id' },
  { on: '[onmouseover*="mid:"]', attr: 'onmouseover', match: '\\bmid:\\s*(-?\\d+)', as: 'id' },
  { attr: 'data-user-id', as: 'id' },
  { attr: 'data-member-id', as: 'id' },
  { attr: 'data-from-id', as: 'id' },
  { attr: 'data-author-id', as: 'id' },
  { attr: 'data-uid', as: 'id' },
  { attr: 'data-mid', as: 'id' },
  { attr: 'data-peer-id', as: 'peer' },
  { attr: 'data-peer', as: 'peer' },
  { attr: 'data-list-id', as: 'peer' },
  { attr: 'data-owner-id', as: 'sign' },
  {
    attr: 'id',
    match:
      '(?:user|friend|fan|member|liker|people|person|contact|subscriber|request|suggest|dialog|item_wrap)[a-z_]*?_?(-?\\d+)$',
    as: 'peer',
  },
  // Cells and comments of people, whatever stands around them; suggested friends.
  { on: '[data-testid^="userrichcell"]', attr: 'data-testid', as: 'person' },
  { on: '[data-testid="comment-owner"]', attr: 'data-testid', as: 'person' },
  { on: '[hrefparams*="friends"]', attr: 'hrefparams', as: 'person' },
  { attr: 'class', match: PEOPLE_WORDS, as: 'person' },
  { attr: 'data-testid', match: '(?:user|friend|member|follower|subscriber|participant|people)', as: 'person' },
];
