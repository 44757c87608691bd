// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { found, people } from './reading';

describe('posts and comments of 2012 to 2015', () => {
  const post = (classes: string, id: string, author: string, more = '') => `
    <div id="post${id}" class="post ${classes}"><div class="post_table">
      <div class="post_image"><a class="post_image" href="${author}"><img></a></div>
      <div class="post_info"><div class="wall_text"><a class="author" href="${author}">Ada Probe</a> text ${more}</div></div>
    </div></div>`;

  it('give one place for avatar and name', () => {
    expect(found(post('all', '-5_6', '/ada'))).toEqual(['post: /ada "Ada Probe" after']);
  });

  it('tell the number of the wall’s owner by the post’s own number', () => {
    expect(found(post('all own', '31_6', '/ada'))).toEqual(['post: 31/ada "Ada Probe" after']);
  });

  it('are the community’s where the wall’s owner is one', () => {
    expect(people(post('all own', '-31_6', '/club_of_adas'))).toEqual([]);
  });

  it('in a feed are a community’s if they are on its wall', () => {
    expect(people(`<div class="feed_row">${post('', '-31_6', '/some_group')}</div>`)).toEqual([]);
    expect(people(`<div class="feed_row">${post('', '31_6', '/ada')}</div>`)).toEqual(['/ada']);
  });

  it('show who is answered and who is greeted as places of their own', () => {
    const comment = `<div class="reply" id="post-5_7"><div class="reply_table">
        <a class="reply_image" href="/id9"><img></a>
        <div class="reply_info"><div class="reply_text"><a class="author" href="/id9">Bo</a>
          <div class="wall_reply_text"><a class="wall_reply_greeting" href="/ada">Ada</a>, hello</div></div>
          <div class="info_footer"><a class="wd_lnk" href="/wall-5_6?reply=7">today</a><a class="reply_to" href="/ada">Ada</a></div>
        </div></div></div>`;
    expect(found(comment)).toEqual([
      'reply-to: /ada "Ada" after',
      'reply-to: /ada "Ada" after',
      'comment: 9/ "Bo" after',
    ]);
  });

  it('keep people in comments below a community’s post', () => {
    const inner =
      '<div class="reply"><div class="reply_table"><a class="reply_image" href="/bo"><img></a><div class="reply_text"><a class="author" href="/bo">Bo</a></div></div></div>';
    expect(people(post('own', '-31_6', '/some_group', inner))).toEqual(['/bo']);
  });

  it('of others are shown with the one who wrote them, if that is a person', () => {
    const shared = (href: string, wall: string) =>
      `<table class="published_by_wrap"><tr><td><a class="published_by_photo" href="${href}"><img></a></td><td>
       <a class="published_by" href="${href}">Cy</a><a class="published_by_date" href="/wall${wall}">2011</a></td></tr></table>`;
    expect(found(shared('/cy', '8_1'))).toEqual(['shared-post: /cy "Cy" after']);
    expect(found(shared('/some_group', '-8_1'))).toEqual([]);
  });
});

describe('posts and comments of 2016 to 2023', () => {
  const head = (kind: string, href: string, from: string) => `
    <div class="post _post" data-post-id="5_6"><div class="${kind}">
      <a class="${kind === 'PostHeader' ? 'PostHeaderImgContainer' : 'post_image'}" href="${href}"><img><span class="blind_label">.</span></a>
      <h5 class="post_author"><a class="author" href="${href}" data-from-id="${from}" data-post-id="${from}_6">Ada Probe</a>
        <span class="explain">on the wall of <a class="mem_link" mention_id="id8" href="/cy">Cy</a></span></h5></div></div>`;

  it.each(['post_header', 'PostHeader'])('in a %s join the number and the handle of the author', (kind) => {
    expect(found(head(kind, '/ada', '31'))).toEqual(['post: 31/ada "Ada Probe" after', 'mention: 8/cy "Cy" after']);
  });

  it('by communities are nobody’s', () => {
    expect(people(head('post_header', '/some_group', '-31'))).toEqual(['8/cy']);
  });

  it('have comments, of which those by communities and deleted ones are nobody’s', () => {
    const comment = (href: string, from: string) =>
      `<div class="reply _post"><a class="reply_image" href="${href}"><img></a><div class="reply_content"><div class="reply_author">
       <a class="author" href="${href}" data-from-id="${from}">Bo</a></div><div class="reply_text">hi</div></div></div>`;
    const all = `${comment('/bo', '9')}${comment('/some_group', '-9')}<div class="reply reply_deleted"><div class="reply_text"></div></div>`;
    expect(found(all)).toEqual(['comment: 9/bo "Bo" after']);
  });

  it('keep nested comments apart', () => {
    const one = (id: string, inner = '') =>
      `<div class="reply"><a class="reply_image" href="/id${id}"><img></a><div class="reply_author"><a class="author" href="/id${id}" data-from-id="${id}">N${id}</a></div>${inner}</div>`;
    expect(found(one('1', `<div class="replies_list_deep">${one('2')}${one('3')}</div>`))).toEqual([
      'comment: 1/ "N1" after',
      'comment: 2/ "N2" after',
      'comment: 3/ "N3" after',
    ]);
  });

  it('repost people, told by the number or by the address of the date', () => {
    const copy = (href: string, attr: string, date: string) =>
      `<div class="copy_quote"><div class="copy_post_header"><a class="copy_post_image" href="${href}" ${attr}><img></a>
       <h5 class="copy_post_author"><a class="copy_author" href="${href}" ${attr}>Di</a></h5>
       <div class="copy_post_date"><a class="published_by_date" href="${date}">then</a></div></div>
       <div class="wall_signed"><a class="wall_signed_by" href="/id12" mention_id="id12">Ed</a></div></div>`;
    expect(people(copy('/di', 'data-post-id="4_1"', '/wall4_1'))).toEqual(['4/di', '12/']);
    expect(people(copy('/di', '', '/photo4_1'))).toEqual(['/di', '12/']);
    expect(people(copy('/some_group', '', '/photo-4_1'))).toEqual(['12/']);
    expect(people(copy('/either', '', '/elsewhere'))).toEqual(['12/']);
  });

  it('show friends who liked a post once each', () => {
    const liked = `<div class="post_friends_liked"><div class="post_friends_liked_images">
      <a class="post_friend_liked" href="/ada" title="Ada"><img></a><a class="post_friend_liked" href="/bo" title="Bo"><img></a></div>
      <div class="post_friends_liked_text">liked by <a class="mem_link" href="/bo" mention_id="id9">Bo</a></div></div>`;
    expect(found(liked)).toEqual(['like: 9/bo "Bo" after', 'like: /ada "Ada" over']);
  });
});

describe('posts and comments since 2023', () => {
  const post = (href: string, wall: string) => `
    <div data-testid="post"><div class="vkitPostHeader__container--q7"><a data-testid="post-header-avatar" href="${href}"><img></a>
      <h3><a data-testid="post-header-title" class="vkitX--q8" href="${href}">Ada</a></h3><a href="/wall${wall}">today</a></div>
      <div>text <a href="/fay" data-mention-id="14">Fay</a></div></div>`;

  it('are a person’s if they stand on a person’s wall', () => {
    expect(found(post('/ada', '31_6'))).toEqual(['post: /ada "Ada" after', 'person: 14/fay "Fay" after']);
  });

  it('are a community’s if they stand on a community’s wall', () => {
    expect(people(post('/some_group', '-31_6'))).toEqual(['14/fay']);
  });

  it('have comments by people and by communities', () => {
    const comment = (href: string) =>
      `<div data-testid="wall_comments_comment_root"><a data-testid="comment-avatar" href="${href}"><img></a>
       <a data-testid="comment-owner" href="${href}">Bo</a><a href="/wall5_6?reply=1">now</a></div>`;
    expect(found(comment('/bo') + comment('/club5'))).toEqual(['comment: /bo "Bo" after']);
  });
});

describe('posts of the mobile site', () => {
  const head = (picture: string, name: string) =>
    `<div class="wall_item"><div class="wi_head">${picture}<div class="wi_cont">${name}<a class="wi_date" href="/wall31_6">today</a></div></div></div>`;
  const named =
    '<span data-testid="mobile-wall-post-author"><a class="pi_author" data-item-owner-id="31" href="/ada">Ada Probe</a></span>';

  it('give one place for picture and name, whichever year the marks of the two are of', () => {
    expect(found(head('<a class="wi_author" href="/ada?from=post"><img></a>', named))).toEqual([
      'post: /ada "Ada Probe" after',
    ]);
  });

  it('are known by the name alone where the head has no class of the years before', () => {
    expect(people(`<div data-post-id="31_6">${named}</div>`)).toEqual(['/ada']);
  });
});
