/** The practice pages that are built like Facebook: its roles and addresses, but a look of their own. */
import { el } from '../common/build.js';
import { firstSteps } from '../common/first-steps.js';
import { loadPeople, people, self, some, someone, whoIs } from '../common/people.js';
import { startRouter } from '../common/router.js';
import { sideBar, topBar } from '../common/shell.js';
import { say } from '../common/words.js';
import { members, search } from './lists.js';
import { group, prefix } from './person.js';
import { feed } from './posts.js';
import { profile } from './profile.js';
import { contacts, thread, threads } from './threads.js';

const root = document.getElementById('mount_0');
let content = el('div', { role: 'main' });

function contentFor(path, query) {
  if (path === '/') return [el('h1', {}, say('feed')), feed(1, 12)];
  if (path === '/search/people') return search(query.get('q') ?? '');
  if (path === `/groups/${group}/members`) return [el('h1', {}, say('groupOther')), members(some(70, 40))];
  if (path === `/groups/${group}`) return [el('h1', {}, say('groupOther')), feed(4, 6, group)];
  const [, thread] = path.match(/^\/messages(?:(?:\/e2ee)?\/t\/([\w.]+))?$/) ?? [null, null];
  if (thread !== null) return threads(thread ?? '');
  const key = path === '/profile.php' ? query.get('id') : path.slice(1);
  const person = whoIs(key ?? '');
  return person ? profile(person) : [el('p', {}, say('nobody'))];
}

function frame() {
  const own = self();
  const side = sideBar({ role: 'navigation' }, [
    ['feed', `${prefix}/`],
    ['messages', `${prefix}/messages/t/${someone(2).id}/`],
    ['messagesEncrypted', thread(people()[1])],
    ['search', `${prefix}/search/people/?q=`],
    ['groupOther', `${prefix}/groups/${group}/`],
    ['members', `${prefix}/groups/${group}/members/`],
  ]);
  side.prepend(el('a', { href: `${prefix}/profile.php?id=${own.id}` }, say('myPage')));
  const strip = contacts(people().slice(0, 18));
  root.replaceChildren(
    topBar(say('facebookName'), restart),
    el('div', { class: 'columns three' }, el('div', {}, side, firstSteps()), content, strip),
  );
}

/** A choice in the bar builds everything anew, in its language. */
async function restart() {
  await loadPeople('facebook');
  frame();
  render(location.pathname.slice(prefix.length) || '/', new URLSearchParams(location.search));
}

function render(path, query) {
  const next = el('div', { role: 'main' }, ...contentFor(path.replace(/\/+$/, '') || '/', query));
  content.replaceWith(next);
  content = next;
}

await loadPeople('facebook');
frame();
startRouter(prefix, render);
