/** The practice pages that are built like VK: its hooks (ids, test ids, addresses), but a look of their own. */
import { el } from '../common/build.js';
import { firstSteps } from '../common/first-steps.js';
import { loadPeople, people, self, whoIs } from '../common/people.js';
import { startRouter } from '../common/router.js';
import { sideBar, topBar } from '../common/shell.js';
import { say } from '../common/words.js';
import { bare, chats } from './chats.js';
import { communityChats, communityMessages } from './community-chats.js';
import { friends, members, membersDialog, search } from './lists.js';
import { prefix } from './person.js';
import { profile } from './profile.js';
import { wall } from './wall.js';

const root = document.getElementById('spa_root');
let content = el('main', { id: 'page_body' });

function feed() {
  return [el('h1', {}, say('feed')), ...wall(1, 12)];
}

function community() {
  const all = el(
    'button',
    { type: 'button', class: 'choice', onclick: () => membersDialog(people()) },
    say('allMembers'),
  );
  return [el('h1', {}, say('group')), members(people().slice(40, 76)), all, ...wall(3, 4)];
}

function contentFor(path, query) {
  if (path === '/' || path === '/feed') return feed();
  if (path === '/friends') return [el('h1', {}, say('friends')), friends(people())];
  if (path === '/search') return search();
  if (path === '/im') return chats(query.get('sel'), query);
  if (path.startsWith('/im/convo/')) return chats(path.slice('/im/convo/'.length), query);
  const [isOfCommunity, peer] = path.match(/^\/gim\d+(?:\/convo\/(\d+))?$/) ?? [];
  if (isOfCommunity) return communityChats(peer ?? query.get('sel'));
  if (path === '/club1' || path === '/bakingclub') return community();
  const person = whoIs(path.replace(/^\/(id(?=\d+$))?/, ''));
  return person ? profile(person) : [el('p', {}, say('nobody'))];
}

function frame() {
  const own = self();
  const side = sideBar({ id: 'side_bar_inner' }, [
    ['feed', `${prefix}/feed`],
    ['messages', `${prefix}/im`],
    ['messagesBare', `${prefix}/im?${bare}`],
    ['messagesOfGroup', communityMessages()],
    ['friends', `${prefix}/friends`],
    ['search', `${prefix}/search`],
    ['group', `${prefix}/club1`],
    ['photos', `${prefix}/albums${own.id}`],
  ]);
  side.prepend(el('div', { id: 'l_pr' }, el('a', { class: 'left_row', href: `${prefix}/id${own.id}` }, say('myPage'))));
  root.replaceChildren(
    topBar(say('vkName'), restart),
    el('div', { class: 'columns' }, el('div', {}, side, firstSteps()), content),
  );
}

/** A choice in the bar builds everything anew, in its language. */
async function restart() {
  await loadPeople('vk');
  frame();
  render(location.pathname.slice(prefix.length) || '/', new URLSearchParams(location.search));
}

/** Where newcomers begin: a conversation with somebody who can be made a client. */
const beginning = () => `${prefix}/im/convo/${people()[0].id}`;

function render(path, query) {
  if (query.has('first-steps')) {
    history.replaceState(null, '', beginning());
    render(beginning().slice(prefix.length), new URLSearchParams());
    return;
  }
  const next = el('main', { id: 'page_body' }, ...contentFor(path.replace(/\/+$/, '') || '/', query));
  content.replaceWith(next);
  content = next;
}

await loadPeople('vk');
frame();
startRouter(prefix, render);
