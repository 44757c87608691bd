/** The cabinet in a tab that nobody looks at for a while. */
import type { Page } from '@playwright/test';
import { people } from '../harness/project';
import { until } from '../harness/until';
import { signIn } from './cabinet';
import { expect, test } from './world';

const [ada, ben] = [people[2], people[4]] as [(typeof people)[number], (typeof people)[number]];

/** Tells the page that it is hidden or seen, as the browser does. */
function look(page: Page, isHidden: boolean): Promise<void> {
  return page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

test('the cabinet shows what was changed while its tab was hidden for twenty minutes, and listens once', async ({
  chromium,
  project,
  origin,
}) => {
  await project.addPerson(ada, ['VK']);
  await signIn(chromium, project.owner, origin);
  const page = chromium.context.pages().at(-1);
  if (!page) throw new Error('No page');
  let open = 0;
  const isStream = (url: string) => new URL(url).pathname === '/api/v1/live';
  page.on('request', (request) => isStream(request.url()) && open++);
  page.on('requestfinished', (request) => isStream(request.url()) && open--);
  page.on('requestfailed', (request) => isStream(request.url()) && open--);
  await page.clock.install();
  await page.goto(`${origin}/clients`);
  await expect(page.getByText(ada.name.en)).toBeVisible();
  await until('the stream', async () => open === 1);

  await look(page, true);
  await until('no stream', async () => open === 0);
  await project.addPerson(ben, ['VK']);
  await page.clock.fastForward('20:00');
  await look(page, false);
  await expect(page.getByText(ben.name.en)).toBeVisible();
  await until('one stream', async () => open === 1);
});
