import type { AdapterData } from '../engine/data';

/** First words of paths that are services of VK and not names. The list is data: the service may replace it. */
const RESERVED = `
  about ads adsmarket al_im.php album albums app apps apps_manage article articles artist audio audios away away.php
  badbrowser.php blog blank.php board bookmarks bugs bugtracker business calls checkout clip clips club clubs cover
  channels community communities contacts.php covid19 data_protection deeplink dev developers discover doc docs docs.php donut
  edit editapp event events faq fans.php fave feed fellows feedback friends games gifts gifts.php gim graffiti group
  groups groups.php help help.php hashtag id im images invite invites.php jobs join join.php landings lang.php legal
  licence like link.php live login login.php logout mail mail.php market market_orders mask masks me memories menu
  mini_apps minigames miniapps mobile mobile_apps music narratives news news.php newsfeed note notes notes.php
  notifications opensource orders page pages pages.php pay payments people photo photos phrases.php places playlist
  podcast podcasts poll polls premium press press-release privacy products profile.php protocols public publics
  rabota radio rating reg register reminder reports restore rules rules.php search search.php security services
  settings settings.php sferum share share.php show sitemap spam stats stats.php status stickers stories story
  supply_chain support support.php svc_landings tag tags tasks team terms terms.php topic topics top translate
  unsubscribe uslugi verify verify.php video video_ext.php videos video.php vkapp vkcamp vkpay vkrun votes wall
  wall.php wall_post wall_reply widget.php widget_auth.php widget_comments.php widget_community.php widget_like.php
  wiki write write.php work workspace`
  .trim()
  .split(/\s+/);

/** Words that a number follows when the address is of a thing and not of somebody, though the number is somebody's id. */
const THINGS = [
  'wall|wall_reply|photo|photos|video|videos|clip|clips|topic|board|doc|docs|page|pages|note|notes|story|stories|poll',
  'market|market_album|product|podcast|podcasts|app|tag|gift|gifts|album|albums|audio|audios|audio_playlist|write|gim',
  'narrative|reviews|music_playlist',
].join('|');

export const addresses: AdapterData['addresses'] = {
  rules: [
    { path: '^/id([1-9]\\d{0,18})$', as: 'id' },
    { path: '^/id\\d+$', as: 'nobody' },
    { path: '^/(?:club|public|event|group)\\d+$', as: 'community' },
    { path: `^/(?:${THINGS})-?\\d+(?:[_/.?%-].*)?$`, as: 'nobody' },
    { path: '^/@|^/\\d+$|\\.(?:php|html?|txt|xml|js|css|json|png|jpe?g|gif|svg)$', as: 'nobody' },
  ],
  reserved: RESERVED,
  handle: '^/([a-z0-9_][a-z0-9_.]{0,63})$',
  // What turns a profile's address into a box, a part or a command of it. Others (`from`, `ref`, `utm_…`) are noise.
  actions: ['act', 'w', 'z', 'section', 'q', 'al', 'reply', 'own', 'offset', 'hash', 'login', 'to', 'sel', 'album'],
  id: '^[1-9]\\d{0,18}$',
  chatsFrom: '2000000000',
  services: ['100'],
};
