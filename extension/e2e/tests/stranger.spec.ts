import { people } from '../harness/project';
import { until } from '../harness/until';
import { expect, iconBeside, pairByPasting, panelOf, test } from './world';

const stranger = people[4] as (typeof people)[number];
/** Somebody with a handle in both networks. */
const handled = people[0] as (typeof people)[number];

test('a stranger is made a client from the own page, and gets an icon everywhere', async ({
  chromium,
  project,
  origin,
}) => {
  await pairByPasting(chromium, project.owner, origin);
  const list = await chromium.newPage();
  await list.open(`${origin}/practice/vk/im`);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/id${stranger.vk.id}`);
  const panel = await panelOf(page, stranger.name.en);
  await until('the name in the form', async () => (await panel.valueOf('Name')) === stranger.name.en);
  await panel.press('Add as client');
  await panel.says('Your client');
  const icon = await iconBeside(list, stranger.name.en);
  expect(icon.label).toContain('your client');
});

test('nobody but clients gets an icon in a list', async ({ chromium, project, origin }) => {
  await project.addPerson(handled, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/im`);
  await iconBeside(page, handled.name.en);
  expect(await page.icons()).toHaveLength(1);
});

test('a client known by handle alone is recognised by id once both have stood together', async ({
  chromium,
  project,
  origin,
}) => {
  const handle = handled.vk.handle ?? '';
  const { id } = await project.addClient(handled.name.en, [{ network: 'VK', handle }]);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  // The list of friends tells both: the id in the row, the handle in the link.
  await page.open(`${origin}/practice/vk/friends`);
  await iconBeside(page, handled.name.en);
  await until('the id to be learned', async () =>
    (await project.client(id)).profiles.some(({ externalId }) => externalId === handled.vk.id),
  );
  // The messenger tells the id only.
  const chats = await chromium.newPage();
  await chats.open(`${origin}/practice/vk/im`);
  await iconBeside(chats, handled.name.en);
});

test('a handle that somebody else has taken over leads to the client no more', async ({
  chromium,
  project,
  origin,
}) => {
  const handle = handled.vk.handle ?? '';
  const { id } = await project.addClient('Had it before', [{ network: 'VK', externalId: '900000001', handle }]);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  // The list of friends tells both: the id in the row, the handle in the link.
  await page.open(`${origin}/practice/vk/friends`);
  await until('the handle to be gone', async () => (await project.client(id)).profiles.every(({ handle }) => !handle));
});

test('one client with profiles in two networks has the same status in both', async ({ chromium, project, origin }) => {
  await project.addPerson(handled, ['VK', 'FACEBOOK'], await project.statusId('Won'));
  await pairByPasting(chromium, project.owner, origin);
  for (const path of ['/practice/vk/im', '/practice/facebook/messages']) {
    const page = await chromium.newPage();
    await page.open(origin + path);
    expect((await iconBeside(page, handled.name.en)).label).toContain('Won');
  }
});
