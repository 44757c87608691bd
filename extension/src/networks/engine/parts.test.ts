// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { vk } from '../vk';
import { line, pageOf } from '../vk/tests/reading';

const reply = (id: number, inner = '') =>
  `<div class="reply"><a class="reply_image" href="/p${id}"><img></a><div class="reply_author"><a class="author" href="/p${id}" data-from-id="${id}">N${id}</a></div>
   <div class="wall_reply_text"><a class="mem_link" mention_id="id${id + 50}" href="/id${id + 50}">M</a></div>${inner}</div>`;

const PAGE = `
  <ol><li id="l_pr"><a href="/p3">me</a></li></ol>
  <div id="side_bar"><ol><li><a href="/id99">no</a></li></ol></div>
  <div class="post"><div class="post_header"><a class="post_image" href="/p1"><img></a><h5 class="post_author"><a class="author" data-from-id="1" href="/p1">N1</a></h5></div>
    <div class="copy_quote"><div class="copy_post_header"><a class="copy_author" data-post-id="7_1" href="/p7">N7</a></div></div>
    ${reply(2, reply(3) + reply(4))}</div>
  <ul><li class="nim-dialog" data-peer="20"><div class="nim-dialog--photo"><a class="_im_peer_target" href="/p20"><img></a></div></li>
    <li class="nim-dialog" data-peer="-21"><div class="nim-dialog--photo"><a class="_im_peer_target" href="/g21"><img></a></div></li></ul>
  <div class="post_friends_liked"><a class="post_friend_liked" href="/p30"><img></a><span><a class="mem_link" mention_id="id30" href="/p30">N30</a></span></div>
  <div class="unknown_users"><div class="unknown_user_row"><a href="/p60"><img></a><b><a href="/p60">N60</a></b><a href="/write60">write</a></div></div>
  <section><div><i><a href="/id40"><img></a></i><b><a href="/id40">N40</a></b></div><p><a href="/id41"><img alt="N41"></a></p></section>`;

describe('a part of a page', () => {
  it('is read as the whole would read it, whichever part it is', () => {
    const { document, url } = pageOf(PAGE);
    const whole = vk.read(document, url).places;
    expect(whole.length).toBeGreaterThan(10);
    for (const element of document.querySelectorAll('*')) {
      const within = whole.filter(({ anchor }) => element.contains(anchor)).map(line);
      expect(vk.read(element, url).places.map(line).sort()).toEqual(within.sort());
    }
  });

  it('gives the same with a survey made for many parts', () => {
    const { document, url } = pageOf(PAGE);
    const survey = vk.survey(document, url);
    for (const element of document.querySelectorAll('*')) {
      expect(vk.read(element, url, survey).places.map(line)).toEqual(vk.read(element, url).places.map(line));
    }
  });

  it('gives the same when rows beside each other are read together', () => {
    const { document, url } = pageOf(PAGE);
    for (const parent of document.querySelectorAll('body, div, ul')) {
      const rows = [...parent.children];
      if (rows.length === 0) continue;
      const alone = rows.flatMap((row) => vk.read(row, url).places.map(line));
      expect(vk.read(rows, url).places.map(line).sort()).toEqual(alone.sort());
    }
  });

  it('never has two places at one anchor', () => {
    const { document, url } = pageOf(PAGE + PAGE);
    const anchors = vk.read(document, url).places.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('is left as it was', () => {
    const { document, url } = pageOf(PAGE);
    const before = document.documentElement.outerHTML;
    vk.read(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a row', () => {
  it('that is given to somebody else is read again', () => {
    const { document, url } = pageOf(PAGE);
    const row = document.querySelector('li.nim-dialog') as Element;
    vk.read(document, url);
    row.setAttribute('data-peer', '88');
    row.querySelector('a')?.setAttribute('href', '/p88');
    expect(vk.read(row, url).places.map(({ person }) => person)).toEqual([{ network: 'VK', id: '88', handle: 'p88' }]);
  });

  it('whose number and link contradict follows the link', () => {
    const { document, url } = pageOf(
      '<li class="nim-dialog" data-peer="88"><a class="_im_peer_target" href="/id77"><img></a></li>',
    );
    const { places, pairs } = vk.read(document, url);
    expect(places.map(({ person }) => person)).toEqual([{ network: 'VK', id: '77' }]);
    expect(pairs).toEqual([]);
  });

  it('with odd attributes and broken links is no error', () => {
    const { document, url } = pageOf(
      '<div class="reply" "="" ="x"><a class="author" href="http://%%%">x</a><a class="author" href="/id5" data-from-id="abc">y</a><a>z</a></div>',
    );
    expect(() => vk.read(document, url)).not.toThrow();
  });
});

describe('pairs', () => {
  it('are told for ids and handles that stood together', () => {
    const { document, url } = pageOf(PAGE);
    expect(vk.read(document, url).pairs).toContainEqual({ network: 'VK', id: '20', handle: 'p20' });
  });
});
