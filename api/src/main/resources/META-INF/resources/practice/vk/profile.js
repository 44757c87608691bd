/** A person's page: header, some friends, wall. */
import { el } from '../common/build.js';
import { component } from '../common/component.js';
import { some } from '../common/people.js';
import { say } from '../common/words.js';
import { home, picture, prefix } from './person.js';
import { wall } from './wall.js';

function header(person) {
  const name = el('div', { class: 'ProfileHeader__info' });
  component(name, () => [
    el(
      'h1',
      { class: 'OwnerPageName', id: 'owner_page_name' },
      el('span', { class: 'OwnerPageName__noWrapText' }, person.name, el('span', { class: 'OwnerPageName__icons' })),
    ),
    el('p', { class: 'quiet' }, say('lives')),
  ]);
  return el(
    'div',
    { class: 'ProfileHeader card' },
    el(
      'div',
      { class: 'ProfileHeader__in' },
      el(
        'div',
        { class: 'ProfileHeader__ava' },
        el('div', {}, el('div', { id: `page_avatar_${person.id}` }, picture(person, 96))),
      ),
      name,
      el(
        'div',
        { class: 'ProfileHeader__actions' },
        el('a', { class: 'choice', href: `${prefix}/im/convo/${person.id}?entrypoint=profile_page` }, say('write')),
      ),
    ),
  );
}

function friendCell(person) {
  return el(
    'div',
    { class: 'people_cell' },
    el('a', { class: 'people_cell_ava', href: home(person) }, picture(person, 56, { alt: person.name })),
    el('div', { class: 'people_cell_name' }, el('a', { href: home(person) }, person.name.split(' ')[0])),
  );
}

/** The content of a profile page. */
export function profile(person) {
  const friends = some(person.number + 200, 8).filter((one) => one !== person);
  return [
    header(person),
    el(
      'section',
      { id: 'profile_friends', class: 'card' },
      el('h2', {}, say('friends')),
      el('div', { class: 'cells' }, ...friends.map(friendCell)),
    ),
    ...wall(person.number + 10, 5),
  ];
}
