import type { AdapterData } from '../engine/data';

/**
 * What a person's number looks like: up to ten digits from the first years, fifteen that begin with 1000 since 2009,
 * fourteen that begin with 61 since 2023. Pages, groups and conversations have others, and profiles alone tell theirs.
 */
export const PERSON_NUMBER = '(?:[1-9]\\d{3,8}|1\\d{9}|1000\\d{11}|61[5-9]\\d{11})';

/** The beginning of an address: hosts may be left out, and the practice pages stand under a folder. */
export const HERE = '^(?:https?://[^/]+)?(?:/practice/facebook)?';

/** First words of addresses that nobody can have as a name. */
const RESERVED = [
  'a about account accounts ad_campaign ad_center ads adsmanager ajax allactivity apps archive ar badges bookmarks',
  'browse browser business buddylist business_hub campaign careers chat checkpoint climatescienceinfo cms code',
  'codeofconduct community connect contact cookie coronavirus_info creators crisisresponse data dating deals developer',
  'developers dialog directory discover docs donate download dyi editprofile education elections email emotional_health',
  'entertainment event events external facebook family favorites feed feeds feedback find-friends findfriends flx',
  'followers following forwarding fundraiser fundraisers friend friends friendsnearby gallery game games gaming gifts',
  'global graphql group groups hashtag health help highlights hashtags home identity images inbox insights instagram',
  'instantgames intern intl invite jobs join language latest legal like likes list lists lite live livemap local',
  'location locations login logout market marketplace me media memories menu mentions message messages messenger mobile',
  'mobileprotection moments movies music n nearby new news newsfeed newsroom note notes notification notifications',
  'oauth oculus offers onthisday opensource orders page pages payments people permalink pg photo photos places platform',
  'play plugins pokes policies policy popular post posts press privacy privacycheckup products profile public qp',
  'questions quiz r reader recommendations recover reel reels reg register reminders reports requests reset review',
  'reviews rooms safety salegroups saved search security services settings sgroups share shared sharer shares shop',
  'shopping shops signup site sitetour skills sports status stories story subscribe subscriptions suggestions support',
  'survey tagging tags terms tour townhall town_hall transparency translations trending tv ufi update updates',
  'upload nfx save composer intent timeline supportinbox professional_dashboard birthdays calendar llama threads',
  'user users verification verify video videos voice votinginformationcenter watch watchlist weather webmessenger',
  'welcome wifi wishlist work workplace world xti',
]
  .join(' ')
  .split(' ');

export const ADDRESSES: AdapterData['addresses'] = {
  rules: [
    { path: '^/profile\\.php$', query: 'id', as: 'id' },
    { path: '^/people/[^/]+/(\\d+)$', as: 'id' },
    { path: '^/groups/[^/]+/user/(\\d+)$', as: 'id' },
    { path: `^/marketplace/profile/(${PERSON_NUMBER})$`, as: 'id' },
    { path: `^/(${PERSON_NUMBER})$`, as: 'id' },
    { path: '^/pages?/', as: 'community' },
    { path: '^/(?:pg|p|events?|groups)/', as: 'nobody' },
    // A Page's own address ends with a slash; a person's never does.
    { path: '^/(?=[^/]*[a-z])[a-z0-9.]+$', slash: true, as: 'community' },
  ],
  reserved: RESERVED,
  handle: '^/((?=[^/]*[a-z])(?!.*\\.php$)[a-z0-9][a-z0-9.]{2,49})$',
  // A part of a profile, and what a notification leads to: the name in it is not the address's.
  actions: ['sk', 'v', 'story_fbid', 'fbid', 'notif_id', 'notif_t', 'group_sell_ref', 'rs'],
  id: '^\\d{4,17}$',
};
