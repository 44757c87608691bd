/**
 * `npm run screenshots -w @okolo/e2e`: the pictures for the stores, of 1280 × 800, from the practice pages with invented people, in each
 * language: `extension/dist/store/LANGUAGE-N.png`, in the order of `screenshots` in `extension/store/LANGUAGE.json`. The service has
 * to be packaged before.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { buildExtension } from './harness/build';
import { type ChromiumManager, chromiumManager, chromiumPage } from './harness/chromium-manager';
import { Project, people } from './harness/project';
import { serviceOrigin, startService, stopService } from './harness/service';
import { until } from './harness/until';
import { iconBeside, panelOf } from './tests/world';

type Language = 'en' | 'ru';

const folder = fileURLToPath(new URL('../dist/store', import.meta.url));
const STATUSES = ['New', 'In talks', 'Order', 'Waiting'];
const NOTES = {
  en: ['Wants two boxes of gingerbread by Friday.', 'Prefers to be written to in the evening.'],
  ru: ['Нужны две коробки пряников к пятнице.', 'Удобнее писать вечером.'],
};

interface Shown {
  readonly language: Language;
  readonly chromium: ChromiumManager;
}

/** A project whose clients are every second of the first people. */
async function projectIn(language: Language): Promise<Project> {
  const isRussian = language === 'ru';
  const [name, projectName] = isRussian ? ['Ольга Орлова', 'Медовый дом'] : ['Olga Orlova', 'Honey House'];
  const project = await Project.open(serviceOrigin(), name, language, projectName);
  const statuses = await Promise.all(STATUSES.map((caption) => project.statusId(caption)));
  for (const [number, person] of people.slice(0, 40).entries()) {
    if (number % 2 === 1) continue;
    const profiles = [
      { network: 'VK' as const, externalId: person.vk.id },
      { network: 'FACEBOOK' as const, externalId: person.facebook.id },
    ];
    const client = await project.addClient(person.name[language], profiles, statuses[(number / 2) % statuses.length]);
    if (number === 2) await writeNotes(project, client.id, language);
  }
  return project;
}

async function writeNotes(project: Project, clientId: string, language: Language): Promise<void> {
  for (const text of NOTES[language]) await project.owner.call('POST', `/clients/${clientId}/notes`, { text });
}

/** As the options name them. */
const FIELDS = {
  en: { server: 'Address of the service', token: 'Token', connect: 'Connect' },
  ru: { server: 'Адрес сервиса', token: 'Токен', connect: 'Подключить' },
};

async function pair({ chromium, language }: Shown, project: Project): Promise<void> {
  const { token } = await project.owner.token();
  const options = await chromium.extensionPage('options/index.html');
  await options.paste(FIELDS[language].server, serviceOrigin());
  await options.paste(FIELDS[language].token, token);
  await options.press(FIELDS[language].connect);
  await options.says(project.owner.name);
  await options.close();
}

async function pageAt({ chromium, language }: Shown, path: string, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.addInitScript((chosen) => localStorage.setItem('practice', JSON.stringify(chosen)), { language, scheme });
  await page.goto(serviceOrigin() + path);
  return page;
}

/** Takes the picture when icons stand on the page and all of its own pictures are there; Playwright never sees the extension's parts finish. */
async function shoot({ language }: Shown, page: Page, number: number): Promise<void> {
  await until('icons', async () => (await chromiumPage(page).icons()).length > 0);
  await page.waitForFunction('[...document.images].every((image) => image.complete)');
  await page.screenshot({ path: join(folder, `${language}-${number}.png`) });
  await page.close();
}

async function take(shown: Shown): Promise<void> {
  const { language } = shown;
  const [client, stranger] = [people[2], people[5]];
  if (!client || !stranger) throw new Error('There are no invented people');
  await shoot(shown, await pageAt(shown, '/practice/vk/friends', 'light'), 1);

  const chat = await pageAt(shown, `/practice/vk/im/convo/${client.vk.id}`, 'light');
  await (await panelOf(chromiumPage(chat), client.name[language])).says(NOTES[language][0] ?? '');
  await shoot(shown, chat, 2);

  const own = await pageAt(shown, `/practice/vk/id${stranger.vk.id}`, 'light');
  const { x, y } = await iconBeside(chromiumPage(own), stranger.name[language]);
  await own.mouse.click(x, y);
  const panel = await chromiumPage(own).panel();
  await until('the form', async () => (await panel.text()).length > 60);
  await shoot(shown, own, 3);

  const dark = await pageAt(shown, `/practice/facebook/messages/t/${client.facebook.id}/`, 'dark');
  await (await panelOf(chromiumPage(dark), client.name[language])).says(NOTES[language][0] ?? '');
  await shoot(shown, dark, 4);
}

mkdirSync(folder, { recursive: true });
buildExtension();
await startService();
try {
  for (const language of ['en', 'ru'] as const) {
    const chromium = await chromiumManager({ locale: language });
    // What compiles this file names functions by a helper that pages do not have.
    await chromium.context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    const shown = { language, chromium };
    await pair(shown, await projectIn(language));
    await take(shown);
    await chromium.close();
  }
} finally {
  await stopService();
}
