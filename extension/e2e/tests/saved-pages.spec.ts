import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddress } from '../pages/address';
import { readExpected } from '../pages/expected';
import { expect, labelsOn, pairByPasting, test } from './world';

/**
 * Pages of the networks that somebody has saved, in the form of the `pages` tool. They belong to the networks and the people on them, so
 * they are never part of the repository, and who has none cannot run these two; the same is tried on the practice pages everywhere.
 */
const folder = process.env.OKOLO_PAGES;

test.skip(!folder, 'OKOLO_PAGES names no folder with saved pages');

for (const network of ['VK', 'FACEBOOK'] as const) {
  test(`${network}: both managers see the same status on a saved page of the network`, async ({
    chromium,
    firefox,
    networks,
    project,
    origin,
  }) => {
    const { address, person, html } = saved(folder ?? '', network);
    networks.show(new URL(address), html);
    const profile = {
      network,
      ...(person.id ? { externalId: person.id } : {}),
      ...(person.handle ? { handle: person.handle } : {}),
    };
    await project.addClient('Somebody saved', [profile], await project.statusId('Waiting'));
    await pairByPasting(chromium, project.owner, origin);
    await pairByPasting(firefox, await project.join('Boris Bublikov'), origin);
    for (const browser of [chromium, firefox]) {
      expect(await labelsOn(browser, address)).toEqual(["Waiting · nobody's client"]);
    }
  });
}

/** A saved page of a network with a fair number of people (the shortest of those), and somebody on it. */
function saved(pagesFolder: string, network: 'VK' | 'FACEBOOK') {
  const prefix = network === 'VK' ? 'vk/' : 'facebook/';
  const size = (name: string) => statSync(join(pagesFolder, name)).size;
  const pages = readExpected(pagesFolder).filter(([name, { people }]) => name.startsWith(prefix) && people.length > 9);
  const [name, page] = pages.sort(([a], [b]) => size(a) - size(b))[0] ?? ['', null];
  const person = page?.people.find(({ id, is_self }) => id && !is_self);
  if (!page || !person) throw new Error(`No page of ${network} in ${pagesFolder}`);
  const html = readFileSync(join(pagesFolder, name));
  return { html, person, address: pageAddress(name, page.address, html.toString('utf8')).href };
}
