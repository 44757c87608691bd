/** The panel is light or dark like the page it stands on, whatever the system says. */
import { chromiumManager } from '../harness/chromium-manager';
import type { ManagerBrowser } from '../harness/manager-browser';
import { people } from '../harness/project';
import { serviceOrigin } from '../harness/service';
import { until } from '../harness/until';
import { pairByPasting, panelOf, test } from './world';

const ada = people[2] as (typeof people)[number];

/** Runs in the panel. */
function isDark(): boolean {
  return document.documentElement.dataset.mantineColorScheme === 'dark';
}

async function followsThePage(browser: ManagerBrowser, dark: string): Promise<void> {
  const page = await browser.newPage();
  await page.open(`${serviceOrigin()}/practice/vk/im/convo/${ada.vk.id}`);
  const panel = await panelOf(page, ada.name.en);
  await panel.says('No notes yet');
  await until('a light panel', async () => !(await panel.evaluate(isDark, null)));
  await panel.press('Close the panel (Esc)');
  await page.controls.press(dark);
  await panelOf(page, ada.name.en);
  await until('a dark panel', () => panel.evaluate(isDark, null));
  const options = await browser.extensionPage('options/index.html');
  await options.pick('Colours of panel, popup and options', 'Light');
  await until('the panel as chosen', async () => !(await panel.evaluate(isDark, null)));
  await options.pick('Colours of panel, popup and options', 'As on the page, else as in the browser');
}

test('the panel has the colours of the page, or those that the manager chose, in Chromium', async ({
  networks,
  project,
  origin,
}) => {
  await project.addPerson(ada, ['VK']);
  const chromium = await chromiumManager({ networkPort: networks.port, colorScheme: null });
  try {
    await pairByPasting(chromium, project.owner, origin);
    await followsThePage(chromium, 'Dark');
  } finally {
    await chromium.close();
  }
});

test('the panel has the colours of the page, or those that the manager chose, in Firefox', async ({
  firefox,
  project,
  origin,
}) => {
  await project.addPerson(ada, ['VK']);
  await pairByPasting(firefox, project.owner, origin);
  await followsThePage(firefox, 'Dark');
});
