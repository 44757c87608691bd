/** The messenger: a grid of threads that uses its rows again, the open conversation, and the strip of contacts. */
import { messageBox } from '/message-box.js';
import { el } from '../common/build.js';
import { component, renew } from '../common/component.js';
import { people, self, whoIs } from '../common/people.js';
import { virtualList } from '../common/virtual-list.js';
import { say, saying } from '../common/words.js';
import { picture, prefix } from './person.js';

/** Every third conversation is encrypted: its number is its own, and nobody's. */
const isEncrypted = (person) => person.number % 3 === 1;
const encrypted = (person) => `7${person.id.slice(-14)}`;

/** The address of somebody's conversation. */
export const thread = (person) =>
  isEncrypted(person) ? `${prefix}/messages/e2ee/t/${encrypted(person)}/` : `${prefix}/messages/t/${person.id}/`;

/** Only of what came with the page do its own data say whose an encrypted conversation is, as on the live site. */
const TOLD = 60;

function tableOfThreads() {
  const told = people().filter(isEncrypted).slice(0, TOLD);
  const calls = told.map((person) => [5, 'verifyHybridThreadExists', [19, encrypted(person)], [19, person.id]]);
  return el('script', { type: 'application/json', 'data-sjs': true }, JSON.stringify({ require: calls }));
}

function emptyRow() {
  return el(
    'div',
    { role: 'row' },
    el(
      'div',
      { role: 'gridcell' },
      el(
        'a',
        { role: 'link', tabindex: 0, class: 'row thread' },
        el('span', { class: 'thread-picture' }),
        el(
          'span',
          { class: 'thread-text' },
          el('span', { dir: 'auto', class: 'thread-name' }),
          el('span', { class: 'quiet' }),
        ),
      ),
    ),
  );
}

function fillRow(row, person) {
  const link = row.querySelector('a');
  link.href = thread(person);
  link.setAttribute('aria-current', link.pathname === location.pathname ? 'page' : 'false');
  link.querySelector('.thread-picture').replaceChildren(picture(person, 48));
  link.querySelector('.thread-name').textContent = person.name;
  link.querySelector('.quiet').textContent = saying(person.number);
}

function threadList() {
  const list = virtualList({
    items: people(),
    rowHeight: 68,
    attributes: { role: 'grid', 'aria-label': say('messages') },
    make: emptyRow,
    fill: fillRow,
  });
  return el('div', { class: 'card thread-list' }, el('h1', {}, say('messages')), list);
}

/** Messages of others tell their sender by a first name in a heading, and never by a link. */
function message(who, text) {
  const isOwn = who === self();
  return el(
    'div',
    { role: 'row' },
    el(
      'div',
      { role: 'gridcell', 'data-scope': 'messages_table', class: isOwn ? 'message own' : 'message' },
      ...(isOwn ? [] : [el('h4', { class: 'quiet' }, who.name.split(' ')[0])]),
      el('div', { dir: 'auto', class: 'message-text' }, text),
    ),
  );
}

/** The box is Lexical's, as on the live site: what is written stands in its own state, and the elements only show it. */
function composer(sent, history) {
  const input = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    'aria-label': say('write'),
    'aria-placeholder': say('writeHere'),
    'aria-multiline': 'true',
    class: 'composer-input',
  });
  const box = messageBox(input);
  const send = () => {
    const text = box.text();
    if (!text.trim()) return;
    sent.push(text);
    box.clear();
    renew(history);
  };
  return el(
    'div',
    { class: 'composer' },
    input,
    el('button', { type: 'button', class: 'choice', onclick: send }, say('send')),
  );
}

function conversation(person) {
  const sent = [];
  const history = el('div', {
    role: 'grid',
    'aria-label': `${say('conversationWith')} ${person.name}`,
    tabindex: 0,
    class: 'history',
  });
  const number = person.number;
  component(history, () => [
    message(person, saying(number)),
    message(self(), saying(number + 4)),
    message(person, saying(number + 7)),
    ...sent.map((text) => message(self(), text)),
  ]);
  const head = el('div', { class: 'row thread-head' });
  component(head, () => [
    picture(person, 36),
    el(
      'a',
      { 'aria-label': person.name, href: `${prefix}/${person.id}/`, role: 'link', tabindex: 0 },
      el('h2', { class: 'post-title' }, el('span', { dir: 'auto' }, person.name)),
      el('span', { class: 'quiet' }, say('activeNow')),
    ),
  ]);
  return el('div', { class: 'card conversation' }, head, history, composer(sent, history));
}

/** The messenger with the thread of this number open, or none. */
export function threads(number) {
  const person = whoIs(number) ?? people().find((one) => isEncrypted(one) && encrypted(one) === number);
  const open = person
    ? conversation(person)
    : el('div', { class: 'card conversation' }, el('p', { class: 'quiet' }, say('chooseChat')));
  return [tableOfThreads(), el('div', { class: 'messenger' }, threadList(), open)];
}

/** The strip at the side. In its links a hidden presence text stands before the name. */
export function contacts(some) {
  const rows = some.map((person) =>
    el(
      'li',
      {},
      el(
        'a',
        { role: 'link', tabindex: 0, href: `${prefix}/messages/t/${person.id}/`, class: 'row contact' },
        picture(person, 32),
        el('span', { class: 'unseen' }, say('activeNow')),
        el('span', { dir: 'auto' }, person.name),
      ),
    ),
  );
  return el(
    'div',
    { role: 'complementary', 'aria-label': say('contacts') },
    el('h2', {}, say('contacts')),
    el('ul', { class: 'contacts' }, ...rows),
  );
}
