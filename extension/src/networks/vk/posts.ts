import type { Hook, Surface } from '../engine/data';

/** In a feed there are posts of communities' own and of people's own walls, so the wall's owner tells which it is. */
const WALL_OF_FEED: Hook = { up: '.feed_row .post, #feed_rows .post', attr: 'id', match: '^post(-?\\d+)_', as: 'sign' };

/** A post by the owner of its wall: its number begins with the author's. */
const OWN_POST: Hook = { up: '.post.own', attr: 'id', match: '^post(-?\\d+)_', as: 'id' };

/** Whose thing is reposted stands in the date's address. */
const COPIED: Hook = {
  on: 'a.published_by_date, .copy_post_date a, .PostCopyQuote__date a, [class*="opyPost"] a[href*="wall"]',
  attr: 'href',
  match: '/(?:wall|photo|video|topic|note|album|clip|story)(-?\\d+)_',
  as: 'sign',
};

const REACT_DATE: Hook = { on: 'a[href*="/wall"]', attr: 'href', match: '/wall(-?\\d+)_', as: 'sign' };

/** The post itself names its wall too, also where its date leads nowhere or stands elsewhere. */
const POST_ABOVE: Hook = { up: '[data-post-id]', attr: 'data-post-id', match: '^(-?\\d+)_', as: 'sign' };

/** Posts, reposts, signatures and comments, and who is named inside of them. */
export const posts: readonly Surface[] = [
  {
    name: 'shared-post',
    era: '2012–2015',
    row: '.published_by_wrap',
    links: ['a.published_by', 'a.published_by_photo'],
    hooks: [COPIED],
    needsId: true,
  },
  {
    name: 'shared-post',
    era: '2016–2023',
    row: '.copy_post_header, .PostHeader--copy, .CopyPost__header',
    links: [
      'a.copy_author',
      'a.CopyPost__authorLink',
      '.PostHeaderTitle__authorLink',
      'a.copy_post_image',
      'a.PostHeaderImgContainer',
      'a.AvatarRich',
    ],
    hooks: [COPIED],
    needsId: true,
  },
  {
    name: 'shared-post',
    era: 'mobile',
    row: '.pic_header',
    links: ['a.pi_author', 'a:has(.Avatar__image)', 'a.pic_img'],
    hooks: [{ on: 'a[href*="/wall"]', attr: 'href', match: '/wall(-?\\d+)_', as: 'sign' }],
    needsId: true,
  },
  {
    name: 'signature',
    row: '.wall_signed, .PostSigner, .pi_signed, .PostHeaderSigner',
    links: ['a.wall_signed_by', 'a'],
    each: true,
  },
  {
    name: 'signature',
    era: '2023 on',
    row: 'a[data-testid="post-footer-author"], a.wi_date[class*="PostHeader__description"]',
  },
  { name: 'reply-to', row: 'a.reply_to, a.wall_reply_greeting' },
  { name: 'reply-to', row: '.ReplyItem__to', links: ['a'] },
  {
    name: 'post',
    era: '2012–2015',
    row: '.post_table',
    links: ['.post_info > .wall_text > a.author', '.post_info > .author_wrap a.author', '.post_image > a.post_image'],
    hooks: [OWN_POST, WALL_OF_FEED],
  },
  {
    name: 'post',
    era: '2016–2020',
    row: '.post_header',
    links: ['.post_author a.author', 'a.post_image'],
    hooks: [OWN_POST, WALL_OF_FEED],
  },
  {
    name: 'post',
    era: '2020–2023',
    row: '.PostHeader',
    links: [
      '.post_author a.author',
      '.PostHeaderTitle__authorLink',
      'a.PostHeaderImgContainer',
      'a.AvatarRich',
      'a.post_image',
    ],
    hooks: [OWN_POST, WALL_OF_FEED],
  },
  {
    name: 'post',
    era: '2023 on',
    row: '[class*="vkitPostHeader__container"], [data-testid="post-header"]',
    links: [
      '[data-testid="post-header-title"]',
      '[data-testid="post-header-avatar"]',
      '[class*="vkitPostHeader__avatar"] a',
    ],
    hooks: [REACT_DATE, POST_ABOVE],
    needsId: true,
    guests: true,
  },
  {
    name: 'post',
    era: 'mobile',
    row: '.wi_head, .PostHeader--mobile, .pi_head',
    links: ['a.pi_author', '.wi_author a', 'a.wi_author', '.wi_img a', 'a.wi_img', 'a.pi_img'],
    hooks: [POST_ABOVE, { on: 'a.wi_date, a[href*="/wall"]', attr: 'href', match: '/wall(-?\\d+)_', as: 'sign' }],
    needsId: true,
    guests: true,
  },
  {
    name: 'post',
    era: 'mobile, 2023 on, where the head has no class of the years before',
    row: '[data-testid="mobile-wall-post-author"]',
    links: ['a[href]', ':row'],
    hooks: [POST_ABOVE],
    needsId: true,
    guests: true,
  },
  {
    name: 'comment',
    era: '2012–2015',
    row: '.reply_table',
    links: ['.reply_text > a.author', '.reply_info > a.author', 'a.author', 'a.reply_image'],
  },
  {
    name: 'comment',
    era: '2016–2023',
    row: '.reply',
    links: [
      '.reply_author a.author',
      '.reply_author a.author_highlighted',
      '.reply_author a[data-from-id]',
      'a.reply_image',
    ],
  },
  {
    name: 'comment',
    era: 'what happened in a community',
    row: '.group_activity_reply_wrap',
    links: ['a.group_activity_content_owner_name', 'a:has(.group_activity_photo_img)'],
  },
  {
    name: 'comment',
    era: 'reviews, 2023 on',
    row: '[data-testid="review"]',
    links: ['a:has([data-testid="review-name"])', '[data-testid="review-avatar-link"]'],
    label: ['[data-testid="review-name"]'],
  },
  {
    name: 'comment',
    era: '2023 on',
    row: '[data-testid="wall_comments_comment_root"], [data-testid="wall_comments_comment_in_thread"], [data-testid="comment"]',
    // The owner is a link, lies in one, or is only a text beside the picture.
    links: [
      'a[data-testid="comment-owner"]',
      'a:has([data-testid="comment-owner"])',
      '[data-testid="comment-owner"] a',
      '[data-testid="comment-owner"]',
      '[data-testid="comment-avatar"]',
      '[data-testid="comment-avatar"] a',
      'a:has([data-testid="comment-avatar"])',
    ],
  },
  {
    name: 'comment',
    era: 'mobile',
    row: '.ReplyItem, .reply_item, .post_item.reply',
    links: ['a.ReplyItem__name', 'a.ri_author', '.ReplyItem__wrap > a', '.ri_img a', 'a.ri_img'],
  },
  {
    name: 'comment',
    era: 'topics',
    row: '.bp_post',
    links: ['a.bp_author', '.bp_thumb a', 'a.bp_thumb'],
    hooks: [{ on: 'a.bp_author', attr: 'data-from-id', as: 'id' }],
  },
  {
    name: 'comment',
    era: 'photos and videos to 2015',
    row: '.pv_comment, .mv_comment, [id^="pv_comment"], [id^="mv_comment"]',
    links: ['a.author', '.pv_comment_author a', 'a.memLink', 'a.mem_link', '.pv_comm_thumb a', '.mv_comm_thumb a'],
  },
];
