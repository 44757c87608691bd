/** What the live sites do this year, on the practice pages that do the same. */
import { people } from '../harness/project';
import { expect, iconBeside, pairByPasting, panelOf, test } from './world';

const [ada, secret] = [people[2], people[4]] as [(typeof people)[number], (typeof people)[number]];

test('in the messages of a community the client has icons and the community has none', async ({
  chromium,
  project,
  origin,
}) => {
  await project.addPerson(ada, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/gim1/convo/${ada.vk.id}`);
  await iconBeside(page, ada.name.en);
  const panel = await panelOf(page, ada.name.en);
  await panel.says('No notes yet');
  expect((await page.icons()).filter(({ near }) => near.includes('Baking club'))).toEqual([]);
});

test('where rows have no number the panel knows whose conversation is open', async ({ chromium, project, origin }) => {
  await project.addPerson(ada, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/im?rows-without-numbers`);
  await page.controls.says(ada.name.en);
  await page.controls.press(ada.name.en);
  const panel = await panelOf(page, ada.name.en);
  await panel.says('No notes yet');
});

test('an encrypted conversation is known by the page’s own data', async ({ chromium, project, origin }) => {
  await project.addPerson(secret, ['FACEBOOK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/facebook/messages`);
  await iconBeside(page, secret.name.en);
});

test('an icon in a modal dialog of the page opens the panel above it', async ({ chromium, project, origin }) => {
  await project.addPerson(ada, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/club1`);
  await page.controls.press('All members');
  const panel = await panelOf(page, ada.name.en);
  await panel.type('New note', 'Written above the dialog');
  await panel.press('Add note');
  await panel.says('Written above the dialog');
});
