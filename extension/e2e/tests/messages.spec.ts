/** What happens at the page's own message box: quick messages, and whose client it is. */
import type { Page } from '@playwright/test';
import { chromiumPage } from '../harness/chromium-manager';
import { closedPlace, closedSays, closedWords, pressClosed } from '../harness/closed-roots';
import type { ManagerBrowser, OpenPage } from '../harness/manager-browser';
import { type Member, type Project, people } from '../harness/project';
import { until } from '../harness/until';
import { expect, iconBeside, pairByPasting, panelOf, test } from './world';

const ada = people[2] as (typeof people)[number];
const first = ada.name.en.split(' ')[0] ?? '';
const conversation = `/practice/vk/im/convo/${ada.vk.id}`;

async function addTemplate(project: Project, text: string): Promise<() => Promise<number>> {
  const template = { shared: true, title: 'Price of honey', shortcut: 'price', pick: 'TURN', variants: [{ text }] };
  const { id } = await project.owner.call<{ id: string }>('POST', '/templates', template);
  return async () => (await project.owner.call<{ uses: number }>('GET', `/templates/${id}`)).uses;
}

/** Runs in the page: what stands in the message box. */
function inBox(): string {
  const box = document.querySelector<HTMLElement>('textarea, [contenteditable]');
  return box instanceof HTMLTextAreaElement ? box.value : (box?.innerText ?? '');
}

/** Runs in the page: all that was sent. */
function sent(): string {
  return document.querySelector('[role="log"]')?.textContent ?? '';
}

/** Runs in the page. */
function focusBox(): void {
  document.querySelector<HTMLElement>('textarea, [contenteditable]')?.focus();
}

async function typeIntoBox(page: OpenPage, text: string): Promise<void> {
  await page.evaluate(focusBox, null);
  await page.keys(text);
}

const stands = (page: OpenPage, text: string) =>
  until(`"${text}" in the box`, async () => (await page.evaluate(inBox, null)).trimEnd() === text);

async function atConversation(browser: ManagerBrowser, member: Member, origin: string): Promise<OpenPage> {
  await pairByPasting(browser, member, origin);
  const page = await browser.newPage();
  await page.open(origin + conversation);
  await iconBeside(page, ada.name.en);
  return page;
}

for (const name of ['chromium', 'firefox'] as const) {
  test(`${name}: a message goes from the card into the box behind the draft, and is counted once`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    const browser = name === 'chromium' ? chromium : firefox;
    const uses = await addTemplate(project, 'Hello, {client.firstName}!\n\nIt costs 5.');
    await project.addPerson(ada, ['VK']);
    const page = await atConversation(browser, project.owner, origin);
    await typeIntoBox(page, 'Hi. ');
    const panel = await panelOf(page, ada.name.en);
    await panel.press('Quick messages');
    await panel.press('Price of honey/priceHello, {client.firstName}! It costs 5.');
    await panel.press('Put into the message');
    await stands(page, `Hi. Hello, ${first}!\n\nIt costs 5.`);
    await panel.says('It is in the message box');
    await until('the use', async () => (await uses()) === 1);
  });

  test(`${name}: a shortcut typed in the box becomes the message, which nobody sends`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    const browser = name === 'chromium' ? chromium : firefox;
    const uses = await addTemplate(project, 'Hello, {client.firstName}!\nIt costs 5.');
    await project.addPerson(ada, ['VK']);
    const page = await atConversation(browser, project.owner, origin);
    await typeIntoBox(page, 'Hi /pri');
    await until('the list', async () => {
      return page.evaluate(() => document.documentElement.lastElementChild?.tagName === 'DIV', null);
    });
    await page.keys('\n');
    await stands(page, `Hi Hello, ${first}!\nIt costs 5.`);
    expect(await page.evaluate(sent, null)).not.toContain('It costs 5');
    await until('the use', async () => (await uses()) === 1);
  });
}

async function chromiumAt(browser: ManagerBrowser, member: Member, origin: string, pages: () => Page[]) {
  await atConversation(browser, member, origin);
  const page = pages().at(-1);
  if (!page) throw new Error('No page');
  return page;
}

test('what is not known of a client is asked for before the message is put in', async ({
  chromium,
  project,
  origin,
}) => {
  await project.owner.call('POST', '/fields', { key: 'city', name: 'Town', kind: 'TEXT' });
  await addTemplate(project, 'We deliver to {client.field.city}.');
  await project.addPerson(ada, ['VK']);
  const page = await chromiumAt(chromium, project.owner, origin, () => chromium.context.pages());
  await typeIntoBox(chromiumPage(page), '/price');
  await closedSays(page, 'Price of honey');
  await page.keyboard.press('Enter');
  await closedSays(page, 'Town');
  await page.keyboard.type('Perm');
  await page.keyboard.press('Enter');
  await stands(chromiumPage(page), 'We deliver to Perm.');
});

test('whoever types to a colleague’s client is told, and can take over or ask', async ({
  chromium,
  project,
  origin,
}) => {
  const boris = await project.join('Boris Bublikov');
  const { id, version } = await project.addPerson(ada, ['VK']);
  await project.owner.call('PUT', `/clients/${id}/owner`, { ownerId: boris.id }, { 'if-match': `"${version}"` });
  const page = await chromiumAt(chromium, project.owner, origin, () => chromium.context.pages());
  await typeIntoBox(chromiumPage(page), 'Good');
  await closedSays(page, 'Boris Bublikov’s client');
  const send = await page.getByRole('button', { name: 'Send' }).boundingBox();
  const line = await closedPlace(page, 'Boris Bublikov’s client');
  expect(line.bottom).toBeLessThanOrEqual(send?.y ?? 0);

  await pressClosed(page, 'Ask');
  await closedSays(page, 'Boris Bublikov has got a task about it.');
  const { items } = await boris.call<{ items: { assigneeId: string }[] }>('GET', `/tasks?clientId=${id}`);
  expect(items.map(({ assigneeId }) => assigneeId)).toEqual([boris.id]);
  await page.reload();
  await iconBeside(chromiumPage(page), ada.name.en);
  await typeIntoBox(chromiumPage(page), 'Good');
  await pressClosed(page, 'Take over');
  await until('the new owner', async () => (await project.client(id)).ownerId === project.owner.id);
});

test('two managers who write to one client see each other, until one goes on', async ({
  chromium,
  firefox,
  project,
  origin,
}) => {
  const boris = await project.join('Boris Bublikov');
  await project.addPerson(ada, ['VK']);
  const page = await chromiumAt(chromium, project.owner, origin, () => chromium.context.pages());
  await typeIntoBox(chromiumPage(page), 'Good');
  const there = await atConversation(firefox, boris, origin);
  await typeIntoBox(there, 'Good');
  await closedSays(page, 'Boris Bublikov is answering');
  await there.open(`${origin}/practice/vk/im`);
  await until('nobody to answer', async () => !(await closedWords(page)).includes('is answering'));
});
