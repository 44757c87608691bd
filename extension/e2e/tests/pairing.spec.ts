import { people } from '../harness/project';
import { connectByButton, signIn } from './cabinet';
import { expect, iconBeside, pairByPasting, test } from './world';

const client = people[8] as (typeof people)[number];

for (const name of ['Chromium', 'Firefox'] as const) {
  test(`the cabinet's button connects ${name}`, async ({ chromium, firefox, project, origin }) => {
    const browser = name === 'Chromium' ? chromium : firefox;
    await project.addPerson(client, ['VK']);
    const page = await signIn(browser, project.owner, origin);
    await connectByButton(page, origin);
    await page.open(`${origin}/practice/vk/im`);
    await iconBeside(page, client.name.en);
  });
}

test('whoever connects the extension as another manager stays who they are in the cabinet', async ({
  chromium,
  project,
  origin,
}) => {
  const page = await signIn(chromium, await project.join('Boris Bublikov'), origin);
  await pairByPasting(chromium, project.owner, origin);
  const name = () =>
    page.evaluate(async () => {
      const session = await (await fetch('/api/v1/session/refresh', { method: 'POST' })).json();
      return session.me.manager.name;
    }, null);
  expect(await name()).toBe('Boris Bublikov');
  const options = await chromium.extensionPage('options/index.html');
  await options.says(project.owner.name);
});

test('the paste form says that a token is not known', async ({ chromium, origin }) => {
  const options = await chromium.extensionPage('options/index.html');
  await options.paste('Address of the service', origin);
  await options.paste('Token', 'okolo_nothing');
  await options.press('Connect');
  await options.says('The service does not know this token');
});

test('the paste form says that nobody answers at an address', async ({ chromium }) => {
  const options = await chromium.extensionPage('options/index.html');
  await options.paste('Address of the service', 'http://127.0.0.1:9');
  await options.paste('Token', 'okolo_nothing');
  await options.press('Connect');
  await options.says('Nobody answers at this address');
});

test('a browser that is not connected asks nobody and shows no icons', async ({ chromium, origin }) => {
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/im`);
  const popup = await chromium.extensionPage('popup/index.html');
  await popup.says('not connected');
});
