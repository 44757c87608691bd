import type { ManagerBrowser } from '../harness/manager-browser';
import type { Panel } from '../harness/panel';
import { type Member, type Project, people } from '../harness/project';
import { until } from '../harness/until';
import { expect, pairByPasting, test } from './world';

const client = people[3] as (typeof people)[number];
const text = 'Ask whether the samovar has come';

/** A reminder of the owner's about the client that comes at the next full second but one, in another zone than the browser's. */
async function comingReminder(project: Project): Promise<string> {
  const { id: clientId } = await project.addPerson(client, ['VK']);
  const at = new Date(Date.now() + 3000).toLocaleString('sv', { timeZone: 'Asia/Vladivostok' }).replace(' ', 'T');
  const body = { text, clientId, at, zone: 'Asia/Vladivostok' };
  return (await project.owner.call<{ id: string }>('POST', '/reminders', body)).id;
}

/** Which notifications are on the screen of this browser. */
async function notices(browser: ManagerBrowser): Promise<readonly string[]> {
  const page = await browser.extensionPage('options/index.html');
  const open = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { notifications: { getAll(): Promise<object> } } };
    return Object.keys(await chrome.notifications.getAll());
  }, undefined);
  await page.close();
  return open;
}

async function done(member: Member): Promise<readonly string[]> {
  const { items } = await member.call<{ items: { id: string }[] }>('GET', '/reminders?state=done');
  return items.map(({ id }) => id);
}

async function popup(browser: ManagerBrowser): Promise<Panel> {
  return browser.extensionPage('popup/index.html');
}

test('A reminder comes on time in one of two browsers, and is done in the other', async ({
  chromium,
  firefox,
  project,
  origin,
}) => {
  const id = await comingReminder(project);
  await pairByPasting(chromium, project.owner, origin);
  await pairByPasting(firefox, project.owner, origin);
  await until('a notice', async () => (await Promise.all([chromium, firefox].map(notices))).flat().length > 0, 60_000);

  const there = await popup(firefox);
  await there.says('Due: 1');
  await there.says(client.name.en);
  expect((await Promise.all([chromium, firefox].map(notices))).flat()).toHaveLength(1);
  await there.press(`Done: ${text}`);
  await until('the service to hear of it', async () => (await done(project.owner)).includes(id));
  await (await popup(chromium)).says('Nothing is due.');
  await until('no notice', async () => (await Promise.all([chromium, firefox].map(notices))).flat().length === 0);
});

test('A worker that dies again and again tells once of what becomes due', async ({ chromium, project, origin }) => {
  await pairByPasting(chromium, project.owner, origin);
  const id = await comingReminder(project);
  await (await popup(chromium)).says(text);
  const seen = new Set<string>();
  await until(
    'the reminder to have come',
    async () => {
      await chromium.killWorker();
      for (const one of await notices(chromium)) seen.add(one);
      return seen.size > 0;
    },
    60_000,
  );
  await chromium.killWorker();
  await (await popup(chromium)).says('Due: 1');
  expect([seen.size, [...seen][0]]).toEqual([1, expect.stringContaining(id)]);
});

test('A client found by a word of a note is opened in the network, with the panel', async ({
  chromium,
  project,
  origin,
  networks,
}) => {
  const { id } = await project.addPerson(client, ['VK']);
  await project.owner.call('POST', `/clients/${id}/notes`, { text: 'Wants two samovars by Friday' });
  networks.show(
    new URL(`https://vk.com/id${client.vk.id}`),
    `<!doctype html><title>VK</title><h1>${client.name.en}</h1>`,
  );
  await pairByPasting(chromium, project.owner, origin);
  const search = await popup(chromium);
  await search.paste('Find a client', 'samovar');
  await search.says('Note: Wants two samovars by Friday');
  const opening = chromium.context.waitForEvent('page');
  await search.evaluate(() => document.querySelector<HTMLElement>('button[data-moves]')?.click(), undefined);
  const page = await opening;
  await page.waitForURL(`https://vk.com/id${client.vk.id}`);
  const frame = await until('the panel', async () =>
    page.frames().find((one) => one.url().startsWith('chrome-extension:')),
  );
  await expect(frame.getByText('Wants two samovars by Friday')).toBeVisible();
});
