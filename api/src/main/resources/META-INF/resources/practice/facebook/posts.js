/** The feed: posts with decoys and with comments that come late, and the dialog of reactions. */
import { el } from '../common/build.js';
import { component, renew } from '../common/component.js';
import { some, someone } from '../common/people.js';
import { lazily, openDialog } from '../common/shell.js';
import { say, saying } from '../common/words.js';
import { home, inGroup, nameLink, pictureLink, prefix } from './person.js';

/** The live site scatters such blocks over every post; they say nothing. */
function decoy() {
  const marks = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`data-${n}`, n]));
  return el(
    'div',
    { ...marks, 'aria-hidden': 'true', class: 'decoy' },
    el('blockquote', {}, el('span', { dir: 'auto' }, 'Facebook')),
  );
}

function comment(number, n) {
  const who = someone(number, n + 1);
  const href = `${home(who)}${who.handle ? '?' : '&'}comment_id=Y29tbWVudDox${number}${n}`;
  return el(
    'div',
    { role: 'article', 'aria-label': `${say('commentBy')} ${who.name}`, tabindex: -1, class: 'comment' },
    pictureLink(who, 34, href),
    el(
      'div',
      { class: 'bubble' },
      el('div', {}, el('span', {}, nameLink(who, href, { 'aria-hidden': 'false' }))),
      el('div', { dir: 'auto' }, saying(number + n)),
    ),
  );
}

function reactions(number) {
  const rows = some(number + 90, 14).map((person) =>
    el(
      'div',
      { role: 'listitem', class: 'row' },
      pictureLink(person, 40, home(person, '<')),
      nameLink(person, home(person, '<')),
    ),
  );
  openDialog(say('whoLikes'), {}, el('div', { role: 'list' }, ...rows));
}

function header(who, groupId) {
  const href = groupId ? inGroup(who, groupId) : home(who, '-UC,P-R');
  return el(
    'div',
    { class: 'row' },
    pictureLink(who, 40, href),
    el(
      'div',
      {},
      el(
        'div',
        { 'data-ad-rendering-role': 'profile_name' },
        el('h3', { class: 'post-title' }, el('span', {}, nameLink(who, href))),
      ),
      el('a', { class: 'quiet', href: `${prefix}/permalink.php?story_fbid=1&id=${who.id}` }, say('yesterday')),
    ),
  );
}

function likeLine(number) {
  const state = { count: 2 + (number % 11), mine: false };
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
    el('button', { type: 'button', class: 'link', onclick: () => reactions(number) }, `${state.count} ${say('likes')}`),
  ]);
}

function post(salt, n, groupId) {
  const number = salt * 20 + n;
  const who = someone(number + 8);
  const comments = el('div', { class: 'comments' });
  const more = (event) => {
    event.currentTarget.remove();
    lazily(comments, () => Array.from({ length: 5 }, (_, index) => comment(number, index)));
  };
  return el(
    'div',
    { 'aria-posinset': n + 1, class: 'card post' },
    decoy(),
    component(el('div'), () => [header(who, groupId), el('p', { dir: 'auto' }, saying(number + 2))]),
    decoy(),
    likeLine(number),
    el('button', { type: 'button', class: 'link comments-open', onclick: more }, say('showComments')),
    comments,
  );
}

/** So many posts; with a group's id, as they stand in that group. */
export const feed = (salt, count, groupId) =>
  el(
    'div',
    { role: 'feed', 'aria-label': say('feed') },
    ...Array.from({ length: count }, (_, n) => post(salt, n, groupId)),
  );
