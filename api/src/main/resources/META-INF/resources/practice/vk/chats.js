/**
 * The messenger: a list of chats that uses its rows again, and the open conversation with a composer. On the telephone's pages no number
 * stands in a row: whose it is can be told only when it is open.
 */
import { el } from '../common/build.js';
import { component, renew } from '../common/component.js';
import { people, self, some, someone, whoIs } from '../common/people.js';
import { go } from '../common/router.js';
import { virtualList } from '../common/virtual-list.js';
import { say, saying } from '../common/words.js';
import { composer } from './composer.js';
import { home, picture, prefix } from './person.js';

/** In an address: the list has rows without numbers. */
export const bare = 'rows-without-numbers';

/** Chats with people, and between them a chat of many and a community, which look the same. */
function peers() {
  const list = people().map((person) => ({ ...person, peer: person.id }));
  list.splice(3, 0, { name: say('chatOfMany'), number: 3, peer: '2000000018' });
  list.splice(6, 0, { name: say('group'), number: 6, peer: '-1' });
  return list;
}

/** Whose row it is now, where nothing in the page says so. */
const peerOf = new WeakMap();

function emptyRow(isNumbered) {
  const open = ({ currentTarget }) =>
    go(`${prefix}/im/convo/${peerOf.get(currentTarget)}${isNumbered ? '' : `?${bare}`}`);
  return el(
    'div',
    { class: 'ConvoList__item' },
    el(
      'button',
      {
        type: 'button',
        role: 'listitem',
        'data-testid': 'vkme_convo_list_item',
        class: 'ConvoListItem ConvoListItem--click',
        onclick: open,
      },
      el('span', { class: 'ConvoListItem__avatar' }),
      el(
        'span',
        { class: 'ConvoListItem__body' },
        el(
          'span',
          { class: 'ConvoTitle' },
          el('span', { class: 'ConvoTitle__title' }, el('span', { class: 'ConvoTitle__author' })),
        ),
        el('span', { class: 'ConvoListItem__message quiet' }),
      ),
    ),
  );
}

function fillRow(row, peer, isNumbered) {
  const button = row.firstChild;
  peerOf.set(button, peer.peer);
  row.dataset.itemkey = isNumbered ? `convo_${peer.peer}` : String(peer.number);
  if (isNumbered) button.dataset.peerId = peer.peer;
  button.setAttribute('aria-label', peer.name);
  button.querySelector('.ConvoListItem__avatar').replaceChildren(picture(peer, 48));
  const name = button.querySelector('.ConvoTitle__author');
  name.title = peer.name;
  name.textContent = peer.name;
  button.querySelector('.ConvoListItem__message').textContent = saying(peer.number);
}

function chatList(isNumbered) {
  const list = virtualList({
    items: peers(),
    rowHeight: 68,
    attributes: { class: 'ConvoList__items', role: 'list', 'aria-label': say('messages') },
    make: () => emptyRow(isNumbered),
    fill: (row, peer) => fillRow(row, peer, isNumbered),
  });
  return el(
    'section',
    { class: 'ConvoList card', 'data-testid': 'me_convo_list' },
    el('h1', {}, say('messages')),
    list,
  );
}

function stack(who, texts, n) {
  return el(
    'section',
    { class: `ConvoStack${who === self() ? ' ConvoStack--out' : ''}` },
    el('a', { class: 'ConvoStack__ava', href: home(who), tabindex: -1, 'aria-hidden': 'true' }, picture(who, 32)),
    el(
      'article',
      { class: 'ConvoHistory__messageBlock', 'data-itemkey': n },
      el(
        'div',
        { class: 'ConvoMessageHeader' },
        el('a', { class: 'ConvoMessageHeader__authorLink', href: home(who) }, who.name),
      ),
      ...texts.map((text) => el('div', { class: 'ConvoMessage' }, text)),
    ),
  );
}

function said(peer) {
  if (peer.startsWith('-')) return [];
  const number = whoIs(peer)?.number ?? 1;
  const others = peer.startsWith('20000') ? some(9, 3) : [whoIs(peer) ?? someone(1)];
  return others.flatMap((who, n) => [
    stack(who, [saying(number + n), saying(number + n + 3)], n),
    stack(self(), [saying(number + n + 5)], n),
  ]);
}

function conversation(peer) {
  const other = peers().find((one) => one.peer === peer);
  if (!other) return el('section', { class: 'card ConvoMain' }, el('p', { class: 'quiet' }, say('chooseChat')));
  const sent = [];
  const history = el('div', { class: 'ConvoHistory', tabindex: 0, role: 'log', 'aria-label': say('messages') });
  component(history, () => [...said(peer), ...(sent.length ? [stack(self(), sent, 'sent')] : [])]);
  const isPerson = other.id !== undefined;
  const title = el('span', { class: 'ConvoHeader__title' });
  component(title, () => [
    isPerson ? el('a', { class: 'ConvoTitle__author', href: home(other) }, other.name) : other.name,
  ]);
  return el(
    'section',
    { class: 'ConvoMain card' },
    el('header', { class: 'ConvoHeader' }, picture(other, 36), title, el('div', { class: 'ConvoHeader__controls' })),
    history,
    composer((text) => {
      sent.push(text);
      renew(history);
    }),
  );
}

/** The messenger with one conversation open, or none. `peer` and `query` as in the address. */
export function chats(peer, query) {
  return [el('div', { class: 'MEApp' }, chatList(!query.has(bare)), conversation(peer ?? ''))];
}
