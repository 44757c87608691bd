/** Lists of people: members of a group, search. */
import { el } from '../common/build.js';
import { component, renew } from '../common/component.js';
import { matching } from '../common/people.js';
import { say } from '../common/words.js';
import { group, home, inGroup, nameLink, pictureLink, prefix } from './person.js';

function member(person) {
  const href = inGroup(person, group);
  return el(
    'div',
    { role: 'listitem', 'data-visualcompletion': 'ignore-dynamic', class: 'row' },
    pictureLink(person, 56, href),
    el(
      'div',
      {},
      el('div', {}, el('span', { dir: 'auto' }, nameLink(person, href))),
      el('div', { class: 'quiet' }, say('joined')),
      // Looks like a link to the person and is not: it leads to a list of others.
      el(
        'a',
        { class: 'quiet', href: `${prefix}/profile.php?id=${person.id}&sk=friends_mutual`, role: 'link' },
        say('mutual'),
      ),
    ),
  );
}

/** A group's members: ids in their addresses, where other pages show handles. */
export function members(people) {
  return component(el('div', { role: 'list', class: 'card' }), () => people.map(member));
}

function found(person) {
  const href = home(person, '<');
  return el(
    'div',
    {},
    el(
      'div',
      { role: 'article', class: 'row' },
      pictureLink(person, 56, href),
      el(
        'div',
        {},
        el('span', { dir: 'auto' }, el('a', { href, role: 'presentation', tabindex: 0 }, el('span', {}, person.name))),
        el('div', { class: 'quiet' }, say('lives')),
      ),
    ),
  );
}

/** People search: the list is built anew at each letter. */
export function search(text) {
  const input = el('input', { type: 'search', 'aria-label': say('typeName'), placeholder: say('typeName') });
  input.value = text;
  const list = el('div', { role: 'feed', class: 'card', 'aria-label': say('search') });
  component(list, () => matching(input.value).slice(0, 30).map(found));
  input.addEventListener('input', () => renew(list));
  return [el('h1', {}, say('search')), input, list];
}
