import type { OpenPage } from '../harness/manager-browser';
import { people } from '../harness/project';
import { until } from '../harness/until';
import { iconBeside, pairByPasting, test } from './world';

const clients = people.slice(0, 40).filter((_, number) => number % 3 === 0);
const names = new Set(clients.map((person) => person.name.en));

/** Runs in the page: the names of the friends whose rows are there now. */
function namesInRows(): string[] {
  return [...document.querySelectorAll('.friend-name')].map((link) => link.textContent ?? '');
}

/** Waits until exactly the clients among the rows that are there now have icons. */
async function iconsAreRight(page: OpenPage): Promise<void> {
  let problem = '';
  const isRight = async () => {
    const rows = (await page.evaluate(namesInRows, null)).filter((name) => names.has(name));
    const marked = (await page.icons()).map(({ near }) => near);
    const missing = rows.filter((name) => !marked.some((near) => near.includes(name)));
    const wrong = marked.filter((near) => !rows.some((name) => near.includes(name)));
    problem = `missing: ${missing.join(', ')}; wrong: ${wrong.join(', ')}`;
    return missing.length + wrong.length === 0 && marked.length === rows.length;
  };
  await until('the icons to be right', isRight).catch((error: Error) => {
    throw new Error(`${error.message}; ${problem}`);
  });
}

for (const name of ['Chromium', 'Firefox'] as const) {
  test(`rows that are used again for other people carry the right icons, in ${name}`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    const browser = name === 'Chromium' ? chromium : firefox;
    await project.addPeople(clients, ['VK']);
    await pairByPasting(browser, project.owner, origin);
    const page = await browser.newPage();
    await page.open(`${origin}/practice/vk/friends`);
    await iconsAreRight(page);
    for (const top of [700, 1500, 300, 2300, 0]) {
      await page.evaluate((to) => document.querySelector('#friends_list')?.scrollTo(0, to), top);
      await iconsAreRight(page);
    }
  });
}

test('icons come back on a page that rebuilds itself all the time', async ({ chromium, project, origin }) => {
  const [client] = clients;
  if (!client) throw new Error('nobody');
  await project.addPerson(client, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/${client.vk.handle}`);
  await iconBeside(page, client.name.en);
  await page.controls.press('Behave badly');
  await page.controls.says('Behave well');
  // The heading has been rebuilt, and thrown the icon out, before it is looked for again.
  await page.evaluate(
    (heading) =>
      new Promise<void>((resolve) => {
        const first = document.querySelector(heading);
        const check = () => (document.querySelector(heading) === first ? requestAnimationFrame(check) : resolve());
        check();
      }),
    '#owner_page_name',
  );
  await iconBeside(page, client.name.en);
  await page.controls.press('Behave well');
  await iconBeside(page, client.name.en);
});

test('comments that come late get their icons', async ({ chromium, project, origin }) => {
  await project.addPeople(people.slice(0, 120), ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/feed`);
  await until('icons at posts', async () => (await page.icons()).length > 0);
  const before = (await page.icons()).length;
  await page.controls.press('Show comments');
  await until('icons at comments', async () => (await page.icons()).length > before);
});

test('a page that is shown without being loaded gets its icons', async ({ chromium, project, origin }) => {
  const [client] = clients;
  if (!client) throw new Error('nobody');
  await project.addPerson(client, ['FACEBOOK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/facebook/messages`);
  const { label } = await iconBeside(page, client.name.en);
  await page.evaluate((address) => {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
  }, `/practice/facebook/${client.facebook.handle}`);
  await until('the heading', async () => page.evaluate(() => document.querySelector('h1')?.textContent ?? '', null));
  await until('an icon at the heading', async () =>
    (await page.icons()).some((icon) => icon.near === client.name.en && icon.label === label),
  );
});
