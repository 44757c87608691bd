/** What a newcomer meets: the practice pages right after signing up. */
import { chromiumManager } from '../harness/chromium-manager';
import type { ManagerBrowser, OpenPage } from '../harness/manager-browser';
import { Project, people } from '../harness/project';
import { serviceOrigin } from '../harness/service';
import { until } from '../harness/until';
import { connectByButton, signIn } from './cabinet';
import { expect, iconBeside, pairByPasting, panelOf, test } from './world';

const [first, , second] = people as [(typeof people)[number], unknown, (typeof people)[number]];

const newcomers = {
  en: { add: 'Add to Okolo as a client', title: 'First steps', done: 'Done:' },
  ru: { add: 'Добавить в Okolo как клиента', title: 'Первые шаги', done: 'Сделано:' },
} as const;

/** Runs in the page: where the cabinet sends whoever wants to practise. */
function wayToPractice(): string {
  return document.querySelector('a[href^="/practice/"]')?.getAttribute('href') ?? '';
}

/** Runs in the page: the first steps that are ticked off. */
function ticked(): string[] {
  return [...document.querySelectorAll('.first-steps li.done')].map((step) => step.textContent ?? '');
}

async function isTicked(page: OpenPage, step: string): Promise<void> {
  await until(`"${step}" ticked`, async () => (await page.evaluate(ticked, null)).includes(step));
}

for (const language of ['en', 'ru'] as const) {
  test(`whoever has just signed up is led to a page with an icon to press, in ${language}`, async () => {
    const origin = serviceOrigin();
    const words = newcomers[language];
    const project = await Project.open(origin, 'Olga Orlova', language);
    const browser = await chromiumManager({ locale: language });
    try {
      const page = await signIn(browser, project.owner, origin);
      await connectByButton(page, origin, language);
      await page.open(origin + (await page.evaluate(wayToPractice, null)));
      expect((await iconBeside(page, first.name[language])).label).toContain(words.add);
      expect(await page.controls.text()).toContain(words.title);
      await until('the browser to be ticked off', async () => (await page.evaluate(ticked, null)).length === 1);
    } finally {
      await browser.close();
    }
  });
}

test('the first steps tick themselves off by what the newcomer does', async ({ chromium, project, origin }) => {
  await signIn(chromium, project.owner, origin);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/im?first-steps`);
  await isTicked(page, 'Connect this browser');
  const panel = await panelOf(page, first.name.en);
  await panel.press('Add as client');
  await isTicked(page, 'Press + behind a name and add a client');
  await panel.choose('Status', 'In talks');
  await isTicked(page, 'Set the client’s status');
  await panel.type('New note', 'Wants the blue samovar');
  await panel.press('Add note');
  await isTicked(page, 'Write a note');
  await panel.press('Quick messages');
  await panel.press('Greeting/helloHello, {client.firstName}! Thank you for writing. What can I do for you?');
  await panel.press('Put into the message');
  await isTicked(page, 'Put a quick message into the message box');
  await panel.press('My reminders');
  await panel.press('Add reminder');
  await panel.type('What to remind you of', 'Call her');
  await panel.press('Save');
  await isTicked(page, 'Set a reminder');
  await page.controls.says('That is a working day');
});

test('what was done in the cabinet’s name of somebody else ticks nothing off', async ({
  chromium,
  project,
  origin,
}) => {
  await project.addPerson(first, ['VK']);
  const page = await signIn(chromium, await project.join('Boris Bublikov'), origin);
  await page.open(`${origin}/practice/`);
  await page.controls.says('0 / 6');
  expect(await page.evaluate(ticked, null)).toEqual([]);
});

/** Runs in the page: what the messages say that were sent. */
function sent(): string {
  return [...document.querySelectorAll('.own .message-text')].at(-1)?.textContent ?? '';
}

for (const name of ['Chromium', 'Firefox'] as const) {
  test(`a quick message goes into a Lexical box, whose own state is what is sent, in ${name}`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    const browser: ManagerBrowser = name === 'Chromium' ? chromium : firefox;
    await project.addPerson(second, ['FACEBOOK']);
    await pairByPasting(browser, project.owner, origin);
    const page = await browser.newPage();
    await page.open(`${origin}/practice/facebook/messages/t/${second.facebook.id}`);
    await iconBeside(page, second.name.en);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-lexical-editor]')?.focus(), null);
    await page.keys('Hi! /hel');
    await until('the list', () =>
      page.evaluate(() => document.documentElement.lastElementChild?.tagName === 'DIV', null),
    );
    await page.keys('\n');
    const greeting = `Hi! Hello, ${second.name.en.split(' ')[0]}!\nThank you for writing. What can I do for you?`;
    await until('the message in the box', () =>
      page.evaluate(
        () => document.querySelector('[data-lexical-editor]')?.textContent?.includes('Thank you') ?? false,
        null,
      ),
    );
    await page.controls.press('Send');
    await until('the message to be sent', async () => (await page.evaluate(sent, null)) === greeting);
  });
}
