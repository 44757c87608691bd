import { people } from '../harness/project';
import { until } from '../harness/until';
import { iconBeside, test } from './world';

const client = people[8] as (typeof people)[number];

for (const name of ['Chromium', 'Firefox'] as const) {
  test(`the cabinet's button connects ${name}`, async ({ chromium, firefox, project, origin }) => {
    const browser = name === 'Chromium' ? chromium : firefox;
    await project.addPerson(client, ['VK']);
    const page = await browser.newPage();
    await page.open(`${origin}/practice/`);
    await page.evaluate(
      async ({ email, password }) => {
        const headers = { 'content-type': 'application/json' };
        await fetch('/api/v1/sign-in', { method: 'POST', headers, body: JSON.stringify({ email, password }) });
      },
      { email: project.owner.email, password: project.owner.password },
    );
    await page.open(`${origin}/connect`);
    // Not the heading, which says the same as the button and is there before the extension has answered.
    await until('the offer', async () => /The extension is here|Connect again/.test(await page.controls.text()));
    const text = await page.controls.text();
    await page.controls.press(text.includes('Connect again') ? 'Connect again' : 'Connect this browser');
    await page.controls.says('This browser is connected');
    await page.open(`${origin}/practice/vk/im`);
    await iconBeside(page, client.name.en);
  });
}

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
