/** The frame around every practice page: the bar at the top with language, colours and behaviour. */
import { el } from './build.js';
import { keep, settings, show } from './settings.js';
import { say } from './words.js';

function choice(label, pressed, change) {
  return el(
    'button',
    { type: 'button', class: 'choice', 'aria-pressed': pressed ? 'true' : 'false', onclick: change },
    label,
  );
}

/** The bar; `rerender` is called when a choice changes what stands on the page. */
export function topBar(title, rerender) {
  const set = (changes) => () => {
    keep(changes);
    rerender();
  };
  return el(
    'header',
    { class: 'top-bar' },
    el('span', { class: 'site-name' }, title),
    el('span', { class: 'made-up' }, say('practice')),
    el('a', { class: 'choice', href: '/practice/' }, say('start')),
    choice('English', settings.language === 'en', set({ language: 'en' })),
    choice('Русский', settings.language === 'ru', set({ language: 'ru' })),
    choice(say('dark'), settings.scheme === 'dark', set({ scheme: settings.scheme === 'dark' ? 'light' : 'dark' })),
    el(
      'button',
      {
        type: 'button',
        class: 'choice storms',
        'aria-pressed': settings.storms ? 'true' : 'false',
        onclick: set({ storms: !settings.storms }),
      },
      say(settings.storms ? 'behaveWell' : 'behaveBadly'),
    ),
  );
}

/** A column of links to the sections. */
export function sideBar(attributes, links) {
  return el(
    'nav',
    { class: 'side-bar', 'aria-label': say('navigation'), ...attributes },
    ...links.map(([name, href]) => el('a', { href }, say(name))),
  );
}

/** A dialog over the page; it leaves the document when it is closed. */
export function openDialog(title, attributes, ...children) {
  const close = () => dialog.remove();
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': title, class: 'dialog', ...attributes },
    el(
      'div',
      { class: 'dialog-head' },
      el('h2', {}, title),
      el('button', { type: 'button', class: 'choice', onclick: close }, say('close')),
    ),
    ...children,
  );
  dialog.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  document.body.append(dialog);
  dialog.querySelector('button').focus();
}

/** The same as the browser's own modal dialog, which makes all of the page beside it inert. */
export function openModal(title, ...children) {
  const close = el('button', { type: 'button', class: 'choice', onclick: () => dialog.close() }, say('close'));
  const dialog = el(
    'dialog',
    { 'aria-label': title, class: 'dialog', onclose: () => dialog.remove() },
    el('div', { class: 'dialog-head' }, el('h2', {}, title), close),
    ...children,
  );
  document.body.append(dialog);
  dialog.showModal();
}

/** Comments come after a while and not with the post, as from a server. */
export function lazily(box, build) {
  box.replaceChildren(el('span', { class: 'quiet' }, say('loading')));
  setTimeout(() => box.replaceChildren(...build()), 300);
}

show();
