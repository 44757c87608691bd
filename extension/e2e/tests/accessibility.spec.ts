import type { Frame, Page } from '@playwright/test';
import { colourRules, violationsIn } from '../harness/accessibility';
import { codeOf } from '../harness/authenticator-app';
import { type ChromiumManager, chromiumManager, chromiumPage } from '../harness/chromium-manager';
import { type ClientView, type Member, Project, people } from '../harness/project';
import { serviceOrigin } from '../harness/service';
import { until } from '../harness/until';
import { expect, iconBeside, pairByPasting, test } from './world';

const client = people[0] as (typeof people)[number];
/** Rooms of the cabinet; `:client` is a client's id. */
const rooms = [
  '/clients',
  '/clients/:client',
  '/statuses',
  '/managers',
  '/project',
  '/tokens',
  '/extension',
  '/connect',
  '/account',
  '/account/security',
  '/welcome/project',
];

/** Pages for whoever is not signed in, and the networks to practise on. */
const doors = [
  '/sign-in',
  '/sign-up',
  '/forgotten-password',
  '/new-password#made-up',
  '/verify#made-up',
  '/practice/',
  '/practice/vk/feed',
  '/practice/facebook/messages',
];

/** One browser and one project for all: axe changes nothing. */
let chromium: ChromiumManager;
let project: Project;
let added: ClientView;
let colleague: Member;
let origin: string;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  origin = serviceOrigin();
  project = await Project.open(origin);
  colleague = await project.join('Vera Volkova');
  added = await project.addPerson(client, ['VK', 'FACEBOOK'], await project.statusId('Order'));
  await project.owner.call('POST', `/clients/${added.id}/claim`);
  await project.owner.call('POST', `/clients/${added.id}/notes`, {
    text: 'Likes honey cake',
    link: 'https://vk.com/feed',
  });
  chromium = await chromiumManager();
  await pairByPasting(chromium, project.owner, origin);
});
test.afterAll(() => chromium?.close());

async function signIn(): Promise<void> {
  const { email, password } = project.owner;
  await chromium.context.request.post(`${origin}/api/v1/sign-in`, { data: { email, password } });
}

async function shown(address: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  return page;
}

/** Nothing is being loaded any more: no skeletons, no spinners, and a heading or a form is there. */
async function isCalm(page: Page | Frame): Promise<void> {
  await until('the page to be calm', () =>
    page.evaluate(
      () =>
        document.querySelector('h1') !== null &&
        document.querySelector('.mantine-Skeleton-root, .mantine-Loader-root, [aria-busy="true"]') === null &&
        document.getAnimations().every(({ playState }) => playState !== 'running'),
    ),
  );
}

/** Runs in the page: pages of Mantine's follow the browser's scheme a moment later. */
function isDark(): boolean {
  const chosen = document.documentElement.dataset.mantineColorScheme;
  return matchMedia('(prefers-color-scheme: dark)').matches && (chosen ?? 'dark') === 'dark';
}

/** Everything in the light scheme; in the dark one the page is the same but for its colours. */
async function canBeUsedByEverybody(page: Page, part: Page | Frame = page): Promise<void> {
  await isCalm(part);
  expect(await violationsIn(part), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await until('the dark scheme', () => part.evaluate(isDark));
  await isCalm(part);
  expect(await violationsIn(part, colourRules), 'dark').toEqual([]);
  await page.close();
}

for (const room of rooms) {
  test(`the cabinet's ${room} can be used by everybody`, async () => {
    await signIn();
    await canBeUsedByEverybody(await shown(origin + room.replace(':client', added.id)));
  });
}

test('switching a manager off can be used by everybody', async () => {
  await signIn();
  const page = await shown(`${origin}/managers`);
  await page.getByRole('button', { name: `Edit ${project.owner.name}` }).click();
  await page.getByRole('button', { name: 'Switch off…' }).click();
  await page.getByRole('radio', { name: 'Colleagues I choose' }).check();
  await page.getByRole('checkbox', { name: colleague.name }).check();
  await canBeUsedByEverybody(page);
});

test('setting an authenticator app up can be used by everybody', async () => {
  await signIn();
  const page = await shown(`${origin}/account/security`);
  await page.getByRole('button', { name: 'Set up an app' }).click();
  await page.getByLabel('Your password').fill(project.owner.password);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor();
  await canBeUsedByEverybody(page);
});

/** For somebody of their own: whoever has a second factor signs in by no password alone. */
test('the second step of signing in can be used by everybody', async () => {
  const guarded = await project.join('Nina Novak');
  const { password, email } = guarded;
  const { secret } = await guarded.call<{ secret: string }>('POST', '/second-factor/app', { password });
  await guarded.call('POST', '/second-factor/app/confirm', { code: codeOf(secret) });
  const page = await shown(`${origin}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').first().fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Code from the authenticator app').fill('000000');
  await page.getByText('This code is wrong').waitFor();
  await canBeUsedByEverybody(page);
});

for (const door of doors) {
  test(`${door} can be used by everybody`, async () => canBeUsedByEverybody(await shown(origin + door)));
}

for (const own of ['options/index.html', 'popup/index.html']) {
  test(`the extension's ${own} can be used by everybody`, async () =>
    canBeUsedByEverybody(await shown(`chrome-extension://${chromium.extensionId}/${own}`)));
}

test('the panel can be used by everybody', async () => {
  const page = await shown(`${origin}/practice/vk/im`);
  const { x, y } = await iconBeside(chromiumPage(page), client.name.en);
  await page.mouse.click(x, y);
  const panel = await chromiumPage(page).panel();
  await panel.says('Likes honey cake');
  const frame = page.frames().find((one) => one.url().startsWith('chrome-extension:'));
  if (!frame) throw new Error('There is no panel');
  await canBeUsedByEverybody(page, frame);
});
