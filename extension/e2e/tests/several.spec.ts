/** Several people at once: selected on the page, by pointer and by keys, and added, tagged and moved in the panel with one order and one undo. */
import type { OpenPage } from '../harness/manager-browser';
import { type Project, people } from '../harness/project';
import { until } from '../harness/until';
import { expect, iconBeside, pairByPasting, test } from './world';

type Person = (typeof people)[number];
const members = people.slice(40, 76);
const [ada, ben, cleo, dan, eve] = members as [Person, Person, Person, Person, Person];
const STATUS = 'In talks';

/** Runs in the page: brings the first place of this text to the middle of the window. */
function reveal(text: string): void {
  const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === text);
  link?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Where the icon or box of somebody is, once it stands still there. */
async function placeOf(page: OpenPage, person: Person) {
  await iconBeside(page, person.name.en);
  await page.evaluate(reveal, person.name.en);
  return iconBeside(page, person.name.en);
}

async function press(page: OpenPage, person: Person): Promise<void> {
  const { x, y } = await placeOf(page, person);
  await page.click(x, y);
}

async function shiftPress(page: OpenPage, person: Person): Promise<void> {
  const { x, y } = await placeOf(page, person);
  await page.shiftClick(x, y);
}

/** The names of those whose boxes are checked. */
async function checked(page: OpenPage): Promise<string[]> {
  const icons = await page.icons();
  return [...new Set(icons.flatMap(({ checked, label }) => (checked ? [label.split(' · ')[0] ?? ''] : [])))].sort();
}

async function areChecked(page: OpenPage, ...wanted: readonly Person[]): Promise<void> {
  const names = wanted.map(({ name }) => name.en).sort();
  let seen: string[] = [];
  const areThey = async () => {
    seen = await checked(page);
    return seen.join() === names.join();
  };
  await until('their boxes to be checked', areThey).catch((error: Error) => {
    throw new Error(`${error.message}; checked were: ${seen.join(', ')}`);
  });
}

const clientsOf = async (project: Project) => {
  const path = '/clients?limit=100';
  const { items } = await project.owner.call<{
    items: { name: string; statusId: string | null; tagIds: readonly string[] }[];
  }>('GET', path);
  return items;
};

for (const name of ['Chromium', 'Firefox'] as const) {
  test(`members are added, tagged and moved with one order, and one undo takes it back, in ${name}`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    const browser = name === 'Chromium' ? chromium : firefox;
    for (const person of [ada, cleo]) await project.addPerson(person, ['VK']);
    await pairByPasting(browser, project.owner, origin);
    const page = await browser.newPage();
    await page.open(`${origin}/practice/vk/club1`);
    await shiftPress(page, ada);
    for (const person of [ben, cleo, dan, eve]) await press(page, person);
    await areChecked(page, ada, ben, cleo, dan, eve);
    await page.pressOurs('What to do…');

    const panel = await page.panel();
    await panel.says('5 people selected');
    await panel.says('3 new · 2 clients already');
    await panel.choose('Status for all', STATUS);
    await panel.type('Tags to add', 'Spring fair');
    await panel.press('Do it for 5 people');
    await panel.says('3 added · 2 changed');
    const after = await clientsOf(project);
    expect(after.map((client) => [client.statusId !== null, client.tagIds.length])).toEqual(
      Array.from({ length: 5 }, () => [true, 1]),
    );
    await until('a stranger to be a client on the page', async () =>
      (await iconBeside(page, ben.name.en)).label.includes(STATUS),
    );
    await areChecked(page);

    await panel.press('Undo all of it');
    await panel.says('5 taken back');
    await until('strangers to be strangers', async () => (await clientsOf(project)).length === 2);
    await until('a stranger to be none on the page', async () =>
      (await iconBeside(page, ben.name.en)).label.includes('no client yet'),
    );
    await page.key('Escape');
    await page.close();
  });
}

test('a range is taken with Shift, also over rows that the list has thrown out', async ({
  chromium,
  project,
  origin,
}) => {
  const [first] = people as readonly Person[] as [Person];
  await project.addPerson(first, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/friends`);
  await shiftPress(page, first);
  const rows = () =>
    page.evaluate(() => [...document.querySelectorAll('.friend-name')].map((one) => one.textContent ?? ''), null);
  const haveBoxes = async () => {
    const labels = (await page.icons()).map(({ label }) => label.split(' · ')[0]);
    return (await rows()).every((name) => labels.includes(name));
  };
  await until('boxes at all rows', haveBoxes);
  for (const top of [400, 800]) {
    await page.evaluate((to) => document.querySelector('#friends_list')?.scrollTo(0, to), top);
    await until('boxes at all rows', haveBoxes);
  }
  expect(await rows()).not.toContain(first.name.en);
  const seen = await page.evaluate(() => {
    const isSeen = (one: Element) => {
      const { left, top } = one.getBoundingClientRect();
      return top > 0 && one.contains(document.elementFromPoint(left + 2, top + 4));
    };
    return [...document.querySelectorAll('.friend-name')].filter(isSeen).map(({ textContent }) => textContent ?? '');
  }, null);
  // Rows are used again in any order: the one furthest down is the one who comes last among the people. The last may lie under the bar.
  const places = seen.map((name) => people.findIndex((one) => one.name.en === name)).sort((one, other) => one - other);
  const last = places.at(-3) ?? 0;
  const { x, y } = await iconBeside(page, people[last]?.name.en ?? '');
  await page.shiftClick(x, y);
  await page.pressOurs('What to do…');
  await (await page.panel()).says(`${last + 1} people selected`);
});

test('by the keyboard alone people are selected, and Escape ends it with nobody lost', async ({
  chromium,
  project,
  origin,
}) => {
  await project.addPerson(ada, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/club1`);
  const focus = (text: string) =>
    page.evaluate(
      (wanted) => [...document.querySelectorAll('a')].find((one) => one.textContent === wanted)?.focus(),
      text,
    );
  await placeOf(page, ada);
  await focus(ada.name.en);
  // The box stands at the picture, right before the name.
  await page.key('Shift+Tab');
  await page.key('Shift+Enter');
  await areChecked(page, ada);
  await placeOf(page, dan);
  await focus(dan.name.en);
  await page.key('Shift+Tab');
  await page.key('Shift+Enter');
  await areChecked(page, ada, ben, cleo, dan);
  await page.key('Escape');
  await until('icons to be icons', async () => (await page.icons()).length < 5);
  await shiftPress(page, ada);
  await areChecked(page, ben, cleo, dan);
});

test('whoever is clicked after the page was loaded again is shown, though several were shown before', async ({
  chromium,
  project,
  origin,
}) => {
  await project.addPerson(ada, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/club1`);
  await shiftPress(page, ada);
  await press(page, ben);
  await page.pressOurs('What to do…');
  await (await page.panel()).says('2 people selected');
  await page.open(`${origin}/practice/vk/club1`);
  await press(page, ada);
  await (await page.panel()).says('No notes yet');
});
