import type { Page } from '@playwright/test';
import { chromiumPage } from '../harness/chromium-manager';
import { people } from '../harness/project';
import { until } from '../harness/until';
import { expect, iconBeside, pairByPasting, test } from './world';

const [client] = people;
if (!client) throw new Error('nobody');
const name = client.name.en;
const link = `<p><a href="/id${client.vk.id}">${name}</a></p>`;

/** What the page or the extension complains about; the development build says each of its errors. */
function complaints(page: Page): string[] {
  const all: string[] = [];
  page.on('pageerror', ({ message }) => all.push(message));
  page.on('console', (message) => {
    if (/Okolo|Content Security|TrustedHTML/.test(message.text())) all.push(message.text());
  });
  return all;
}

const csp =
  "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types";

const hostile: ReadonlyArray<readonly [string, string]> = [
  [
    'that switches all animations off',
    `<style>* { animation: none !important; transition: none !important }</style>${link}`,
  ],
  ['under a strict policy with trusted types', `<meta http-equiv="Content-Security-Policy" content="${csp}">${link}`],
  [
    'that has frozen its prototypes',
    `<script>for (const one of [Object, Array, Map, Set, Node, Element, HTMLElement, Document, EventTarget, ShadowRoot, CSSStyleSheet])
      Object.freeze(one.prototype);</script>${link}`,
  ],
  [
    'that has replaced what scripts call',
    `<script>Element.prototype.attachShadow = Node.prototype.insertBefore = Document.prototype.createElement = () => { throw new Error('caught'); };</script>${link}`,
  ],
  ['that is inert as a whole', `<html inert><body>${link}`],
  [
    'that wants the focus for itself',
    `<input id="trap">${link}<script>addEventListener('focusin', ({ target }) => target.id !== 'trap' && trap.focus()); trap.focus();</script>`,
  ],
  [
    'that hides all it does not know',
    `<style>span:not([class]) { display: none !important; opacity: 0 !important }</style>${link}`,
  ],
];

for (const [what, html] of hostile) {
  test(`a page ${what} gets its icons`, async ({ chromium, networks, project, origin }) => {
    await project.addPerson(client, ['VK']);
    await pairByPasting(chromium, project.owner, origin);
    networks.show(new URL('https://vk.com/hostile'), `<!doctype html><title>x</title>${html}`);
    const page = await chromium.context.newPage();
    const said = complaints(page);
    await page.goto('https://vk.com/hostile');
    await iconBeside(chromiumPage(page), name);
    expect(said).toEqual([]);
  });
}

test('of ten thousand people the far ones get their icons when somebody comes to them', async ({
  chromium,
  networks,
  project,
  origin,
}) => {
  await project.addPerson(client, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const strangers = Array.from(
    { length: 10_000 },
    (_, n) => `<p><a href="/id${900_000_000 + n}">Stranger ${n}</a></p>`,
  );
  networks.show(new URL('https://vk.com/many'), `<!doctype html><title>x</title>${strangers.join('')}${link}`);
  const page = await chromium.context.newPage();
  const said = complaints(page);
  await page.goto('https://vk.com/many');
  await page.getByText(name).scrollIntoViewIfNeeded();
  await iconBeside(chromiumPage(page), name);
  await until('one icon', async () => (await chromiumPage(page).icons()).length === 1);
  expect(said).toEqual([]);
});

test('a list that scrolls by itself gets its icons as it is scrolled', async ({
  chromium,
  networks,
  project,
  origin,
}) => {
  await project.addPerson(client, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const strangers = Array.from({ length: 500 }, (_, n) => `<p><a href="/id${900_000_000 + n}">Stranger ${n}</a></p>`);
  const list = `<div style="height: 300px; overflow: auto">${strangers.join('')}${link}</div>`;
  networks.show(new URL('https://vk.com/box'), `<!doctype html><title>x</title>${list}`);
  const page = await chromium.context.newPage();
  await page.goto('https://vk.com/box');
  await page.getByText(name).scrollIntoViewIfNeeded();
  await iconBeside(chromiumPage(page), name);
});
