// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { vk } from '../adapter';
import { found, pageOf, people } from './reading';

const picture = (peer: string, attribute = 'style') =>
  attribute === 'id'
    ? `<svg><clipPath id="mePeerFrame7Mask${peer}"></clipPath></svg>`
    : `<figure class="MEAvatar"><div class="MEAvatar__imgWrapper" ${attribute}="${attribute === 'style' ? 'clip-path: ' : ''}url(#mePeerFrame7Mask${peer})"><img></div></figure>`;

const message = (href: string, avatar: string, text = 'Hello') =>
  `<article class="ConvoHistory__messageBlock"><div class="ConvoMessageWithoutBubble">
    <a class="ConvoMessageWithoutBubble__avatar" aria-hidden="true" tabindex="-1" href="${href}">${avatar}</a>
    <div class="ConvoMessageWithoutBubble__text">${text}</div></div></article>`;

const head = (link: string) =>
  `<header class="ConvoHeader"><a class="ConvoHeader__info" href="${link}"><span class="PeerTitle">Ada</span></a></header>`;

describe('messages of a community', () => {
  const address = 'https://vk.ru/gim77/convo/31?entrypoint=list_all';

  it.each(['style', 'clip-path', 'id'])(
    'tell the client from the own side by the number in the mask (%s)',
    (attribute) => {
      const markup = message('/ada', picture('31', attribute)) + message('/our_shop', picture('-77', attribute));
      expect(people(markup, address)).toEqual(['31/ada']);
    },
  );

  it('without masks know the client by the head, and nobody else', () => {
    expect(people(head('/ada') + message('/ada', '<img>') + message('/our_shop', '<img>'), address)).toEqual([
      '31/ada',
      '/ada',
    ]);
  });

  it('list their rows by the key alone', () => {
    const row = (peer: string) =>
      `<div class="Item__new VirtualScrollItem" data-itemkey="convo_${peer}"><div><b class="Row__Title">Ada</b></div></div>`;
    expect(people(row('31') + row('-31') + row('2000000004') + row('100'), address)).toEqual(['31/']);
  });

  it('know the bot of a chat by its mask, wherever else its handle stands', () => {
    const chat = 'https://vk.ru/im/convo/2000000004';
    const markup = `${message('/helper', picture('-9'))}${message('/helper', '<img>')}${message('/bo', picture('32'))}`;
    expect(people(markup, chat)).toEqual(['32/bo']);
  });

  it('do not take the number of a forwarded picture for the sender’s', () => {
    const forwarded = `<article class="ForwardedMessageNew"><span class="ForwardedMessageNew__avatar">${picture('45')}</span><a class="ForwardedMessageNew__userName" href="/cy">Cy</a></article>`;
    const chat = 'https://vk.ru/im/convo/2000000004';
    expect(people(message('/bo', '<img>', forwarded), chat)).toEqual(['/bo', '45/cy']);
  });
});

describe('a conversation of two', () => {
  it('shows the other one only', () => {
    const markup = message('/ada', picture('31')) + message('/me_myself', picture('2'));
    expect(people(markup, 'https://vk.ru/im/convo/31')).toEqual(['31/ada']);
  });

  it('with VK’s own account is with nobody', () => {
    const { document, url } = pageOf(head('/id100'), 'https://vk.ru/im/convo/100');
    expect(vk.openPerson(url, document)).toBeNull();
  });

  it('is known by its address where rows bear no number', () => {
    const { document, url } = pageOf('<div data-itemkey="0"><b>Ada</b></div>', 'https://m.vk.ru/im/convo/31');
    expect(vk.openPerson(url, document)?.person.id).toBe('31');
  });
});

describe('posts', () => {
  const post = (id: string, author: string, date = '') =>
    `<article data-testid="post" data-post-id="${id}"><div data-testid="post-header"><a data-testid="post-header-avatar" href="${author}"><img></a>
     <h3 data-testid="post-header-title">Ada</h3></div>${date}</article>`;

  it('are of people or communities as the number above the head says', () => {
    expect(people(post('31_5', '/ada') + post('-31_5', '/some_shop'), 'https://m.vk.ru/feed')).toEqual(['/ada']);
  });

  it('on an open wall may be a guest’s', () => {
    const markup = `<div data-testid="group-header"></div>${post('-77_5', '/our_shop')}${post('-77_6', '/ada')}`;
    expect(people(markup, 'https://vk.ru/our_shop')).toEqual(['/ada']);
  });

  it('make their community’s handle known to comments', () => {
    const comment = '<div data-testid="comment"><a data-testid="comment-owner" href="/some_shop">Shop</a></div>';
    expect(people(post('-31_5', '/some_shop') + comment, 'https://vk.ru/wall-31_5')).toEqual([]);
  });
});

describe('comments', () => {
  it.each([
    '<a data-testid="comment-owner" href="/id31">Ada</a>',
    '<a href="/id31"><div data-testid="comment-owner">Ada</div></a>',
    '<div data-testid="comment-owner">Ada</div>',
    '<div data-testid="comment-owner"><a href="/id31">Ada</a></div>',
  ])('have one icon each: %s', (owner) => {
    const markup = `<div data-testid="wall_comments_comment_root"><a data-testid="comment-avatar" href="/id31"><img></a>${owner}</div>`;
    expect(found(markup, 'https://vkvideo.ru/video-1_2')).toEqual(['comment: 31/ "Ada" after']);
  });

  it('of an unknown kind are known by their owner’s mark', () => {
    expect(people('<section><a href="/ada" data-testid="comment-owner">Ada</a></section>')).toEqual(['/ada']);
  });
});

describe('stories', () => {
  it('tell people and communities apart in their test ids', () => {
    const story = (id: string) =>
      `<div role="button" data-testid="stories-owner${id}"><img><span class="vkuiHorizontalCell__title">Ada</span></div>`;
    expect(found(story('31') + story('-31'), 'https://m.vk.ru/feed')).toEqual(['story: 31/ "Ada" over']);
  });
});

describe('the own number', () => {
  it.each([
    '<nav data-testid="leftmenu"><a href="/photos2">Photos</a></nav>',
    '<a data-testid="header-profile-menu" href="/id2"><img></a>',
  ])('stands in the menu of mobile pages: %s', (menu) => {
    expect(people(`${menu}<main><a href="/id2">Me</a><a href="/id31">Ada</a></main>`, 'https://m.vk.ru/feed')).toEqual([
      '31/',
    ]);
  });
});

describe('pages that list people only', () => {
  it.each([
    '<a class="vkuiSimpleCell__host" href="/ada"><img><span class="vkuiSimpleCell__children">Ada</span></a>',
    '<div data-index="4"><a href="/ada"><img></a><a class="vkitLink__link--x1" href="/ada">Ada</a><a href="/im?sel=31">Write</a></div>',
    '<div class="vkuiRichCell__host"><a class="vkuiAvatar__host" href="/ada"><img></a><div>Ada</div></div>',
  ])('take short names: %s', (row) => {
    expect(found(row, 'https://vk.ru/friends').map((one) => one.split(' ')[1])).toHaveLength(1);
    expect(people(row, 'https://vk.ru/friends')[0]).toContain('/ada');
  });
});
