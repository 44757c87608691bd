/**
 * The messages of a community, where its managers answer. Nothing in a message says who of the two wrote it but the number in the mask of
 * the picture, and the rows of the list are known by their key alone.
 */
import { el } from '../common/build.js';
import { component, renew } from '../common/component.js';
import { people, whoIs } from '../common/people.js';
import { go } from '../common/router.js';
import { virtualList } from '../common/virtual-list.js';
import { say, saying } from '../common/words.js';
import { composer } from './composer.js';
import { home, picture, prefix } from './person.js';

const number = '1';
const community = () => ({ id: `-${number}`, name: say('group'), number: 6 });
const homeOf = (who) => (who.id.startsWith('-') ? `${prefix}/bakingclub` : home(who));

/** The address of the community's messages, with somebody's conversation open or none. */
export const communityMessages = (peer) => `${prefix}/gim${number}${peer ? `/convo/${peer}` : ''}`;

function emptyRow() {
  const open = (event) => go(communityMessages(event.currentTarget.dataset.itemkey.slice('convo_'.length)));
  return el(
    'div',
    { class: 'VirtualScrollItem ConvoListItem', role: 'button', tabindex: 0, onclick: open },
    el('span', { class: 'ConvoListItem__avatar' }),
    el(
      'span',
      { class: 'ConvoListItem__body' },
      el('span', { class: 'ConvoListItem__title' }),
      el('span', { class: 'ConvoListItem__message quiet' }),
    ),
  );
}

function fillRow(row, person) {
  row.dataset.itemkey = `convo_${person.id}`;
  row.querySelector('.ConvoListItem__avatar').replaceChildren(picture(person, 48));
  row.querySelector('.ConvoListItem__title').textContent = person.name;
  row.querySelector('.ConvoListItem__message').textContent = saying(person.number + 2);
}

function list() {
  return el(
    'section',
    { class: 'ConvoList card' },
    el(
      'h1',
      { class: 'ConvoList__headerGroup' },
      el('a', { href: `${prefix}/club${number}` }, community().name),
      ` · ${say('messages')}`,
    ),
    virtualList({
      items: people().slice(0, 120),
      rowHeight: 68,
      attributes: { class: 'ConvoList__items' },
      make: emptyRow,
      fill: fillRow,
    }),
  );
}

/** Both sides look alike: only the mask's number, which is negative for communities, tells them apart. */
function message(who, text) {
  const mask = { class: 'MEAvatar__imgWrapper', 'clip-path': `url(#mePeerFrame7Mask${who.id})` };
  const avatar = el('figure', { class: 'MEAvatar' }, el('div', mask, picture(who, 32)));
  const link = { class: 'ConvoMessageWithoutBubble__avatar', href: homeOf(who), tabindex: -1, 'aria-hidden': 'true' };
  return el(
    'article',
    { class: 'ConvoHistory__messageBlock' },
    el(
      'div',
      { class: 'ConvoMessageWithoutBubble' },
      el('a', link, avatar),
      el('div', { class: 'ConvoMessageWithoutBubble__text' }, text),
    ),
  );
}

function head(person) {
  return el(
    'a',
    { class: 'ConvoHeader__info', href: home(person) },
    picture(person, 36),
    el('span', { class: 'PeerTitle' }, person.name),
  );
}

function conversation(person) {
  if (!person) return el('section', { class: 'card ConvoMain' }, el('p', { class: 'quiet' }, say('chooseChat')));
  const sent = [];
  const history = el('div', { class: 'ConvoHistory', tabindex: 0, role: 'log', 'aria-label': say('messages') });
  component(history, () => [
    message(person, saying(person.number + 2)),
    message(community(), saying(person.number + 6)),
    message(person, saying(person.number + 5)),
    ...sent.map((text) => message(community(), text)),
  ]);
  const header = component(el('header', { class: 'ConvoHeader' }), () => [head(person)]);
  return el(
    'section',
    { class: 'ConvoMain card' },
    header,
    history,
    composer((text) => {
      sent.push(text);
      renew(history);
    }),
  );
}

/** The community's messages with one conversation open, or none. `peer` as in the address. */
export function communityChats(peer) {
  return [el('div', { class: 'MEApp' }, list(), conversation(whoIs(peer ?? '')))];
}
