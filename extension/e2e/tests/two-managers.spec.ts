import type { ManagerBrowser } from '../harness/manager-browser';
import { people } from '../harness/project';
import { until } from '../harness/until';
import { expect, iconBeside, labelsOn, pairByPasting, panelOf, test } from './world';

const client = people[2] as (typeof people)[number];

const places = [
  { network: 'VK', path: '/practice/vk/im' },
  { network: 'FACEBOOK', path: '/practice/facebook/messages' },
] as const;

async function labelBeside(browser: ManagerBrowser, address: string, name: string) {
  const page = await browser.newPage();
  await page.open(address);
  return { page, label: async () => (await iconBeside(page, name)).label };
}

for (const { network, path } of places) {
  test(`${network}: a status set in Chromium shows at the icon in Firefox`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    const boris = await project.join('Boris Bublikov');
    await project.addPerson(client, [network], await project.statusId('New'));
    await pairByPasting(chromium, project.owner, origin);
    await pairByPasting(firefox, boris, origin);
    const there = await labelBeside(firefox, origin + path, client.name.en);
    expect(await there.label()).toContain('New');

    const page = await chromium.newPage();
    await page.open(origin + path);
    const panel = await panelOf(page, client.name.en);
    await panel.choose('Status', 'Order');
    await until('the new status in Firefox', async () => (await there.label()).includes('Order'));
    await until('the same here', async () => (await iconBeside(page, client.name.en)).label.includes('Order'));
  });

  test(`${network}: a client taken in Firefox is a colleague's in Chromium`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    const boris = await project.join('Boris Bublikov');
    const { id } = await project.addPerson(client, [network]);
    await pairByPasting(chromium, project.owner, origin);
    await pairByPasting(firefox, boris, origin);
    const there = await labelBeside(chromium, origin + path, client.name.en);
    expect(await there.label()).toContain("nobody's client");

    const page = await firefox.newPage();
    await page.open(origin + path);
    const panel = await panelOf(page, client.name.en);
    await panel.press('Take this client');
    await until("the colleague's name in Chromium", async () =>
      (await there.label()).includes('client of Boris Bublikov'),
    );
    expect((await project.client(id)).ownerId).toBe(boris.id);
  });

  test(`${network}: a note written in Chromium is read in Firefox`, async ({ chromium, firefox, project, origin }) => {
    const boris = await project.join('Boris Bublikov');
    const { id } = await project.addPerson(client, [network]);
    await pairByPasting(chromium, project.owner, origin);
    await pairByPasting(firefox, boris, origin);
    const far = await firefox.newPage();
    await far.open(origin + path);
    const read = await panelOf(far, client.name.en);
    await read.says('No notes yet');

    const page = await chromium.newPage();
    await page.open(origin + path);
    const panel = await panelOf(page, client.name.en);
    await panel.type('New note', 'Wants the blue samovar');
    await panel.press('Add note');
    await until('the note to be kept', async () => (await project.notes(id)).length === 1);
    await read.says('Wants the blue samovar');
  });
}

for (const { network, path } of places) {
  test(`${network}: both managers see the same status at each icon of a practice page`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    await project.addPerson(client, [network], await project.statusId('Waiting'));
    await pairByPasting(chromium, project.owner, origin);
    await pairByPasting(firefox, await project.join('Boris Bublikov'), origin);
    for (const browser of [chromium, firefox]) {
      expect(await labelsOn(browser, origin + path)).toEqual(["Waiting · nobody's client"]);
    }
  });
}
