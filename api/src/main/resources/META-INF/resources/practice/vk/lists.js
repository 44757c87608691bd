/** Lists of people: friends (rows used again), members, search. */
import { el } from '../common/build.js';
import { component, renew } from '../common/component.js';
import { matching } from '../common/people.js';
import { openModal } from '../common/shell.js';
import { virtualList } from '../common/virtual-list.js';
import { say } from '../common/words.js';
import { home, picture, pictureLink, prefix } from './person.js';

function emptyFriendRow() {
  return el(
    'div',
    { class: 'friends_user_row' },
    el('div', { class: 'friends_photo_wrap' }, el('a', { class: 'friends_photo', tabindex: -1 })),
    el(
      'div',
      { class: 'friends_user_info' },
      el('div', { class: 'friends_field friends_field_title' }, el('a', { class: 'friend-name' })),
      el('a', { class: 'friends_field_act quiet' }, say('write')),
    ),
  );
}

/** Writes another person into a row, changing what is there and no more, as the live list does. */
function fillFriendRow(row, person) {
  row.id = `friends_user_row${person.id}`;
  const [photo, name, write] = row.querySelectorAll('a');
  photo.href = home(person);
  photo.replaceChildren(picture(person, 56, { alt: person.name }));
  name.href = home(person);
  name.textContent = person.name;
  write.href = `${prefix}/im?sel=${person.id}`;
}

/** All friends, in a list that uses its rows again. */
export function friends(items) {
  return virtualList({
    items,
    rowHeight: 76,
    attributes: { id: 'friends_list', class: 'card' },
    make: emptyFriendRow,
    fill: fillFriendRow,
  });
}

function memberCell(person) {
  return el(
    'div',
    { 'data-testid': 'grid-item' },
    el(
      'div',
      { class: 'vkuiHorizontalCell__host' },
      el('a', { class: 'vkuiHorizontalCell__tappable', tabindex: -1, href: home(person) }, picture(person, 56)),
      el('div', { class: 'vkuiHorizontalCell__content' }, el('a', { href: home(person) }, person.name)),
    ),
  );
}

/** Everybody, in a modal dialog of the browser's own: nothing beside it can be used meanwhile. */
export function membersDialog(items) {
  const cells = el('div', { class: 'cells' }, ...items.slice(0, 60).map(memberCell));
  openModal(say('members'), el('div', { class: 'MembersListModal__modalContainer--Pr4ct' }, cells));
}

/** A community's members. */
export function members(items) {
  const grid = el('div', { class: 'cells' });
  component(grid, () => items.map(memberCell));
  return el('section', { class: 'MembersListModal__modalContainer--Pr4ct card' }, el('h2', {}, say('members')), grid);
}

function foundCell(person) {
  return el(
    'div',
    { 'data-testid': 'userrichcell', class: 'vkuiRichCell__host' },
    el('div', { 'data-testid': 'userrichcell-avatar' }, pictureLink(person, 48)),
    el(
      'div',
      {},
      el('a', { href: home(person) }, el('span', { 'data-testid': 'userrichcell-name' }, person.name)),
      el('div', { class: 'quiet' }, say('lives')),
    ),
  );
}

/** People search: the list is built anew at each letter. */
export function search() {
  const input = el('input', { type: 'search', 'aria-label': say('typeName'), placeholder: say('typeName') });
  const list = el('div', { class: 'card', id: 'search_results' });
  component(list, () => matching(input.value).slice(0, 30).map(foundCell));
  input.addEventListener('input', () => renew(list));
  return [el('h1', {}, say('search')), input, list];
}
