import { chromiumPage } from '../harness/chromium-manager';
import type { Panel } from '../harness/panel';
import { people } from '../harness/project';
import { until } from '../harness/until';
import { expect, iconBeside, pairByPasting, test } from './world';

const clients = people.slice(0, 12);
const feed = '/practice/facebook/';
const chats = '/practice/vk/im';

interface Shifts {
  shifted: number;
}

/** Icons off, so that they can be switched on later than the page was shown. */
async function switchIcons(options: Panel, wanted: boolean): Promise<void> {
  const isOn = () =>
    options.evaluate(() => document.querySelector<HTMLInputElement>('input[role="switch"]')?.checked, null);
  await until('the switch', async () => (await isOn()) !== undefined);
  if ((await isOn()) !== wanted)
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[role="switch"]')?.click(), null);
  await until(`icons ${wanted ? 'on' : 'off'}`, async () => (await isOn()) === wanted);
}

for (const path of [feed, chats]) {
  test(`icons that come late move nothing on ${path}`, async ({ chromium, project, origin }) => {
    await project.addPeople(people.slice(0, 60), ['VK', 'FACEBOOK']);
    await pairByPasting(chromium, project.owner, origin);
    const options = await chromium.extensionPage('options/index.html');
    await switchIcons(options, false);
    const page = await chromium.context.newPage();
    await page.goto(origin + path);
    await page
      .getByText(people[0]?.name.en ?? '')
      .first()
      .waitFor();
    await page.evaluate(() => {
      Object.assign(window, { shifted: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          (window as unknown as { shifted: number }).shifted += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift' });
    });
    await switchIcons(options, true);
    await page.bringToFront();
    await until('icons', async () => (await chromiumPage(page).icons()).length > 3);
    const shifted = () => page.evaluate(() => (window as unknown as Shifts).shifted);
    expect(await shifted()).toBeLessThan(0.001);

    // The probe itself is sound: it sees a block that is pushed in.
    await page.evaluate(() => {
      const block = document.createElement('div');
      block.style.height = '100px';
      document.body.prepend(block);
    });
    await until('the probe to see a shift', async () => (await shifted()) > 0.01);
  });
}

test('the page finds no attribute, no text and no open root of ours', async ({ chromium, project, origin }) => {
  const status = await project.statusId('In talks');
  const added = await Promise.all(clients.map((person) => project.addPerson(person, ['VK'], status)));
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.context.newPage();
  await page.goto(origin + chats);
  await until('icons', async () => (await chromiumPage(page).icons()).length > 5);
  const found = await page.evaluate(() => {
    const ours = [...document.querySelectorAll('*')].filter((one) => !one.attributes.length && !one.childNodes.length);
    return { html: document.documentElement.outerHTML, open: ours.filter((one) => one.shadowRoot).length };
  });
  expect(found.open).toBe(0);
  for (const secret of ['In talks', project.owner.id, status, ...added.map(({ id }) => id)]) {
    expect(found.html).not.toContain(secret);
  }
});

test('nothing is left on the page when icons are switched off', async ({ chromium, project, origin }) => {
  await project.addPeople(clients, ['FACEBOOK']);
  await pairByPasting(chromium, project.owner, origin);
  const options = await chromium.extensionPage('options/index.html');
  await switchIcons(options, false);
  const page = await chromium.context.newPage();
  await page.goto(`${origin}/practice/facebook/groups/2027000000000001/members`);
  await page.getByRole('listitem').first().waitFor();
  const nodes = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await nodes();
  await switchIcons(options, true);
  await page.bringToFront();
  await until('icons', async () => (await chromiumPage(page).icons()).length > 0);
  await switchIcons(options, false);
  await until('the page as it was', async () => (await nodes()) === before);
});

test('the page does not come to know what is loaded when it is wanted', async ({
  chromium,
  networks,
  project,
  origin,
}) => {
  const [person] = clients;
  if (!person) throw new Error('nobody');
  await project.addPerson(person, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  // A page may forbid everything, also what others do in it.
  const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const head = `<!doctype html><title>x</title><meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const html = `${head}<a href="/id${person.vk.id}">${person.name.en}</a><textarea></textarea>`;
  networks.show(new URL('https://vk.com/strict'), html);
  const page = await chromium.context.newPage();
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(request.url()));
  await page.goto('https://vk.com/strict');
  const { x, y } = await iconBeside(chromiumPage(page), person.name.en);
  await page.locator('textarea').focus();
  await page.mouse.click(x, y);
  await chromiumPage(page).panel();
  await until('the parts', async () =>
    ['painter', 'hover', 'panel-frame', 'writing'].every((part) =>
      [...loaded].some((url) => url.endsWith(`/parts/${part}.js`)),
    ),
  );
  const found = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(found.filter((name) => name.includes('extension:'))).toEqual([]);
});

test('the content script asks no server', async ({ chromium, networks, project, origin }) => {
  const [person] = clients;
  if (!person) throw new Error('nobody');
  await project.addPerson(person, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const html = `<!doctype html><title>x</title><a href="/id${person.vk.id}">${person.name.en}</a>`;
  networks.show(new URL('https://vk.com/plain'), html);
  const page = await chromium.context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('https://vk.com/plain');
  await iconBeside(chromiumPage(page), person.name.en);
  // What is loaded when it is wanted comes out of the extension, and not over the network.
  const isOther = (url: string) => !url.endsWith('/favicon.ico') && !url.startsWith('chrome-extension:');
  expect(asked.filter(isOther)).toEqual(['https://vk.com/plain']);
});

test('an icon at a name in running text covers no letters', async ({ chromium, networks, project, origin }) => {
  const [person] = clients;
  if (!person) throw new Error('nobody');
  await project.addPerson(person, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const link = `<a href="/id${person.vk.id}">${person.name.en}</a>`;
  networks.show(
    new URL('https://vk.com/mentioned'),
    `<!doctype html><title>x</title><p style="margin: 60px; font: 16px/20px sans-serif">${link}, thank you!</p>`,
  );
  const page = await chromium.context.newPage();
  await page.goto('https://vk.com/mentioned');
  const letters = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('a')?.nextSibling ?? document.body);
    const { top, height } = range.getBoundingClientRect();
    return { top: top + height / 3 };
  });
  await until('the icon above the small letters', async () => {
    const icon = await iconBeside(chromiumPage(page), person.name.en);
    return icon.y < letters.top;
  });
});

test("a click on an icon is the icon's alone, and the page's own buttons go on working", async ({
  chromium,
  project,
  origin,
}) => {
  const [person] = clients;
  if (!person) throw new Error('nobody');
  await project.addPerson(person, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.context.newPage();
  await page.goto(origin + chats);
  const { x, y } = await iconBeside(chromiumPage(page), person.name.en);
  await page.mouse.click(x, y);
  const panel = await chromiumPage(page).panel();
  expect(new URL(page.url()).pathname).toBe(chats);
  await panel.press('Close the panel (Esc)');
  await page.getByRole('listitem', { name: person.name.en }).click();
  await expect(page).toHaveURL(`${origin}${chats}/convo/${person.vk.id}`);
  await page.getByRole('textbox').fill('Good morning');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('log')).toContainText('Good morning');
});
