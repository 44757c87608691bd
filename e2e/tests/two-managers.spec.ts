import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ManagerBrowser } from '../harness/manager-browser';
import { people } from '../harness/project';
import { until } from '../harness/until';
import { pageAddress } from '../pages/address';
import { readExpected } from '../pages/expected';
import { expect, iconBeside, pairByPasting, panelOf, test } from './world';

/** Real pages that somebody may have saved beside this repository; they are never part of it. */
const savedPages = fileURLToPath(new URL('../../../shared/pages', import.meta.url));
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

for (const network of ['VK', 'FACEBOOK'] as const) {
  test(`${network}: both managers see the same status on a saved page of the network`, async ({
    chromium,
    firefox,
    networks,
    project,
    origin,
  }) => {
    const { address, person } = existsSync(savedPages) ? saved(network) : practice(network, origin);
    if (existsSync(savedPages)) networks.show(new URL(address), saved(network).html);
    const profile = {
      network,
      ...(person.id ? { externalId: person.id } : {}),
      ...(person.handle ? { handle: person.handle } : {}),
    };
    await project.addClient('Somebody saved', [profile], await project.statusId('Waiting'));
    await pairByPasting(chromium, project.owner, origin);
    await pairByPasting(firefox, await project.join('Boris Bublikov'), origin);
    for (const browser of [chromium, firefox]) {
      const page = await browser.newPage();
      await page.open(address);
      // Whoever's own page or conversation is open may be a stranger, with a sign to add them.
      const labels = await until(`an icon in ${browser.name}`, async () => {
        const seen = (await page.icons())
          .map(({ label }) => label)
          .filter((label) => !label.startsWith('Add to Okolo'));
        return seen.length > 0 && seen;
      });
      expect(new Set(labels)).toEqual(new Set(["Waiting · nobody's client"]));
      await page.close();
    }
  });
}

/** A saved page of a network with a fair number of people (the shortest of those), and somebody on it. */
function saved(network: 'VK' | 'FACEBOOK') {
  const folder = network === 'VK' ? 'vk/' : 'facebook/';
  const size = (name: string) => statSync(join(savedPages, name)).size;
  const pages = readExpected(savedPages).filter(([name, { people }]) => name.startsWith(folder) && people.length > 9);
  const [name, page] = pages.sort(([a], [b]) => size(a) - size(b))[0] ?? ['', null];
  const person = page?.people.find(({ id, is_self }) => id && !is_self);
  if (!page || !person) throw new Error(`No page of ${network} in ${savedPages}`);
  const html = readFileSync(join(savedPages, name));
  return { html, person, address: pageAddress(name, page.address, html.toString('utf8')).href };
}

function practice(network: 'VK' | 'FACEBOOK', origin: string) {
  const place = places.find((one) => one.network === network) ?? places[0];
  return { person: network === 'VK' ? client.vk : client.facebook, address: origin + place.path };
}
