import type { ManagerBrowser } from '../harness/manager-browser';
import type { Panel } from '../harness/panel';
import { people } from '../harness/project';
import { until } from '../harness/until';
import { comingReminder, notices, reminders } from './due';
import { expect, pairByPasting, test } from './world';

const person = people[3] as (typeof people)[number];
const text = 'Ask whether the samovar has come';

async function popup(browser: ManagerBrowser): Promise<Panel> {
  return browser.extensionPage('popup/index.html');
}

test('A reminder comes on time in one of two browsers, and is done in the other', async ({
  chromium,
  firefox,
  project,
  origin,
}) => {
  const client = await project.addPerson(person, ['VK']);
  const id = await comingReminder(project.owner, client.id, text);
  await pairByPasting(chromium, project.owner, origin);
  await pairByPasting(firefox, project.owner, origin);
  await until('a notice', async () => (await Promise.all([chromium, firefox].map(notices))).flat().length > 0, 60_000);

  const there = await popup(firefox);
  await there.says('Due: 1');
  await there.says(person.name.en);
  expect((await Promise.all([chromium, firefox].map(notices))).flat()).toHaveLength(1);
  await there.press(`Done: ${text}`);
  await until('the service to hear of it', async () => (await reminders(project.owner, 'done')).includes(id));
  await (await popup(chromium)).says('Nothing is due.');
  await until('no notice', async () => (await Promise.all([chromium, firefox].map(notices))).flat().length === 0);
});

test('A worker that dies again and again tells once of what becomes due', async ({ chromium, project, origin }) => {
  await pairByPasting(chromium, project.owner, origin);
  const client = await project.addPerson(person, ['VK']);
  const id = await comingReminder(project.owner, client.id, text);
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
  const { id } = await project.addPerson(person, ['VK']);
  await project.owner.call('POST', `/clients/${id}/notes`, { text: 'Wants two samovars by Friday' });
  networks.show(
    new URL(`https://vk.com/id${person.vk.id}`),
    `<!doctype html><title>VK</title><h1>${person.name.en}</h1>`,
  );
  await pairByPasting(chromium, project.owner, origin);
  const search = await popup(chromium);
  await search.paste('Find a client', 'samovar');
  await search.says('Note: Wants two samovars by Friday');
  const opening = chromium.context.waitForEvent('page');
  await search.evaluate(() => document.querySelector<HTMLElement>('button[data-moves]')?.click(), undefined);
  const page = await opening;
  await page.waitForURL(`https://vk.com/id${person.vk.id}`);
  const frame = await until('the panel', async () =>
    page.frames().find((one) => one.url().startsWith('chrome-extension:')),
  );
  await expect(frame.getByText('Wants two samovars by Friday')).toBeVisible();
});
