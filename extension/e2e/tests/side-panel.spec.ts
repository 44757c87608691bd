/** The panel as the browser's own side panel: it stays beside all pages and shows whom the one in front is about. */
import type { OpenPage } from '../harness/manager-browser';
import { people } from '../harness/project';
import { sidePanelOf } from '../harness/side-panel';
import { until } from '../harness/until';
import { expect, iconBeside, pairByPasting, panelOf, test } from './world';

const [ada, ben] = [people[2], people[4]] as [(typeof people)[number], (typeof people)[number]];

/** How wide (px) the page itself is laid out: narrower while a panel stands on it. */
const layoutWidth = (page: OpenPage) =>
  page.evaluate(() => document.documentElement.getBoundingClientRect().width, undefined);

test('the panel goes into the browser’s side panel, gives the page its room back, and follows icons and tabs', async ({
  chromium,
  project,
  origin,
}) => {
  await Promise.all([ada, ben].map((person) => project.addPerson(person, ['VK'])));
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/friends`);
  const onPage = await panelOf(page, ada.name.en);
  await onPage.says('No notes yet');
  const narrowed = await layoutWidth(page);
  await onPage.press('Show in the browser’s side panel');

  const sidePanel = await sidePanelOf(chromium.context);
  await sidePanel.says(ada.name.en);
  await until('the page to have its room back', async () => (await layoutWidth(page)) > narrowed);
  const icon = await iconBeside(page, ben.name.en);
  await page.click(icon.x, icon.y);
  await sidePanel.says(ben.name.en);
  await sidePanel.says('No notes yet');

  const other = await chromium.newPage();
  await other.open(`${origin}/practice/vk/id${ada.vk.id}`);
  await sidePanel.says(ada.name.en);
  await other.close();
  await sidePanel.says(ben.name.en);
  expect(await layoutWidth(page)).toBeGreaterThan(narrowed);
});

test('where a page cannot open the browser’s side panel, the panel is shown on the page, in Firefox', async ({
  firefox,
  project,
  origin,
}) => {
  await project.addPerson(ada, ['VK']);
  await pairByPasting(firefox, project.owner, origin);
  const options = await firefox.extensionPage('options/index.html');
  await options.pick('Where the panel is shown', 'In the browser’s side panel');
  const page = await firefox.newPage();
  await page.open(`${origin}/practice/vk/friends`);
  const panel = await panelOf(page, ada.name.en);
  await panel.says('No notes yet');
  await options.pick('Where the panel is shown', 'On the page');
});
