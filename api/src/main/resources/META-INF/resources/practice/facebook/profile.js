/** A person's page: header, cards of friends, posts. */
import { el } from '../common/build.js';
import { component } from '../common/component.js';
import { some } from '../common/people.js';
import { say } from '../common/words.js';
import { home, nameLink, picture, pictureLink, prefix } from './person.js';
import { feed } from './posts.js';

function card(person) {
  const href = home(person, '<');
  return el('div', { class: 'people-card' }, pictureLink(person, 72, href), nameLink(person, href));
}

/** The content of a profile page. */
export function profile(person) {
  const name = el('div', { class: 'profile-name' });
  component(name, () => [el('h1', {}, person.name), el('p', { class: 'quiet' }, say('lives'))]);
  const friends = some(person.number + 150, 8).filter((one) => one !== person);
  return [
    el(
      'div',
      { class: 'card row profile-head' },
      picture(person, 96),
      name,
      el('a', { class: 'choice', role: 'link', href: `${prefix}/messages/t/${person.id}/` }, say('write')),
    ),
    el('section', { class: 'card' }, el('h2', {}, say('friends')), el('div', { class: 'cells' }, ...friends.map(card))),
    feed(person.number + 6, 4),
  ];
}
