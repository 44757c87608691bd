/** Posts with comments that come late, and the box of those who like a post. */
import { el } from '../common/build.js';
import { component, renew } from '../common/component.js';
import { some, someone } from '../common/people.js';
import { lazily, openDialog } from '../common/shell.js';
import { say, saying } from '../common/words.js';
import { home, picture, pictureLink, prefix } from './person.js';

/** Every fifth post is a community's: the same markup, but nobody. */
const isCommunity = (number) => number % 5 === 4;

function author(number) {
  if (!isCommunity(number)) return someone(number);
  return { id: '-1', name: say('group'), number, community: true };
}

const homeOf = (who) => (who.community ? `${prefix}/club1` : home(who));

function comment(number, n) {
  const who = n % 6 === 5 ? author(4) : someone(number, n + 1);
  return el(
    'div',
    { 'data-testid': 'wall_comments_comment_root', class: 'comment' },
    el('a', { href: homeOf(who), tabindex: -1, 'aria-hidden': 'true' }, picture(who, 34)),
    el(
      'div',
      { class: 'comment-body' },
      el('div', {}, el('a', { 'data-testid': 'comment-owner', href: homeOf(who) }, who.name)),
      el('div', {}, saying(number + n)),
      el('a', { class: 'quiet', href: `${prefix}/wall${who.id}_${n}?reply=${n}` }, say('yesterday')),
    ),
  );
}

function likesBox(number) {
  const cells = some(number + 60, 14).map((person) =>
    el(
      'a',
      { class: 'vkuiSimpleCell__host', href: home(person) },
      el('div', { class: 'vkuiSimpleCell__before' }, picture(person, 40)),
      el('div', { class: 'vkuiSimpleCell__middle' }, el('span', {}, person.name)),
    ),
  );
  const list = el('div', { class: 'vkitVirtualizedList__root--Pr4ct' }, el('div', {}, ...cells));
  openDialog(say('whoLikes'), { 'data-testid': 'feed-reactions-modal' }, list);
}

function header(who, number) {
  return el(
    'div',
    { class: 'vkitPostHeader__container--Pr4ct post-header' },
    pictureOf(who),
    el(
      'div',
      {},
      el('h2', { class: 'post-title' }, el('a', { 'data-testid': 'post-header-title', href: homeOf(who) }, who.name)),
      el('a', { class: 'quiet', href: `${prefix}/wall${who.id}_${number}` }, say('yesterday')),
    ),
  );
}

const pictureOf = (who) => (who.community ? picture(who, 44) : pictureLink(who, 44));

/** The line of buttons is built anew on each click, and with it everything that stood in it. */
function likeLine(number) {
  const state = { count: 3 + (number % 9), mine: false };
  const line = el('div', { class: 'like-line' });
  const like = () => {
    state.mine = !state.mine;
    state.count += state.mine ? 1 : -1;
    renew(line);
  };
  return component(line, () => [
    el(
      'button',
      { type: 'button', class: 'choice like', 'aria-pressed': state.mine ? 'true' : 'false', onclick: like },
      say('liked'),
    ),
    el('button', { type: 'button', class: 'link', onclick: () => likesBox(number) }, `${state.count} ${say('likes')}`),
  ]);
}

function post(salt, n) {
  const number = salt * 20 + n;
  const who = author(number);
  const comments = el('div', { class: 'comments' });
  const more = (event) => {
    event.currentTarget.remove();
    lazily(comments, () => Array.from({ length: 6 }, (_, index) => comment(number, index)));
  };
  return el(
    'article',
    { 'data-testid': 'post', class: 'card post' },
    component(el('div', { class: 'vkuiDiv__host' }), () => [header(who, number), el('p', {}, saying(number))]),
    likeLine(number),
    el('button', { type: 'button', class: 'link comments-open', onclick: more }, say('showComments')),
    comments,
  );
}

/** So many posts; the same ones for the same `salt`. */
export const wall = (salt, count) => Array.from({ length: count }, (_, n) => post(salt, n));
