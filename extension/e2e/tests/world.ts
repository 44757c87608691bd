/** What a test may ask for: a fresh project, managers with browsers of their own, the networks played locally. */
import { test as base } from '@playwright/test';
import { type ChromiumManager, chromiumManager } from '../harness/chromium-manager';
import { firefoxManager } from '../harness/firefox-manager';
import type { ManagerBrowser, OpenPage, SeenIcon } from '../harness/manager-browser';
import { type NetworkHost, startNetworkHost } from '../harness/network-host';
import type { Panel } from '../harness/panel';
import { type Member, Project } from '../harness/project';
import { type NetworkProxy, startProxy } from '../harness/proxy';
import { serviceOrigin } from '../harness/service';
import { until } from '../harness/until';

interface Shared {
  readonly networks: NetworkHost;
  readonly networkProxy: NetworkProxy;
  readonly runningFirefox: ManagerBrowser;
}

interface World {
  readonly origin: string;
  readonly project: Project;
  /** The one Firefox, without pages, paired as the test before has left it. */
  readonly firefox: ManagerBrowser;
  /** A Chromium of this test alone, not paired yet. */
  readonly chromium: ChromiumManager;
}

export const test = base.extend<World, Shared>({
  networks: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner wants a pattern
    async ({}, use) => {
      const networks = await startNetworkHost();
      await use(networks);
      await networks.close();
    },
    { scope: 'worker' },
  ],
  networkProxy: [
    async ({ networks }, use) => {
      const proxy = await startProxy(networks.port);
      await use(proxy);
      await proxy.close();
    },
    { scope: 'worker' },
  ],
  // Firefox takes seconds to start: one for all tests, paired again by each.
  runningFirefox: [
    async ({ networkProxy }, use) => {
      const firefox = await firefoxManager({ proxyPort: networkProxy.port });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  firefox: async ({ runningFirefox }, use) => {
    await use(runningFirefox);
    await runningFirefox.closePages();
  },
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants a pattern
  origin: async ({}, use) => use(serviceOrigin()),
  project: async ({ origin }, use) => use(await Project.open(origin)),
  chromium: async ({ networks }, use) => {
    const chromium = await chromiumManager({ networkPort: networks.port });
    await use(chromium);
    await chromium.close();
  },
});

/** Connects a browser to the service as this manager, by the paste form of the options. */
export async function pairByPasting(browser: ManagerBrowser, member: Member, server: string): Promise<void> {
  const options = await browser.extensionPage('options/index.html');
  const { token } = await member.token();
  const shown = await until('the connection to be known', async () => {
    const text = await options.text();
    return /Address of the service|Disconnect/.test(text) && text;
  });
  if (shown.includes('Disconnect')) {
    await options.press('Disconnect');
    await options.press('Disconnect');
  }
  await options.paste('Address of the service', server);
  await options.paste('Token', token);
  await options.press('Connect');
  await options.says(member.name);
  await options.close();
}

/** The icon that stands beside this text, once it is there. */
export function iconBeside(page: OpenPage, text: string): Promise<SeenIcon> {
  let seen: readonly SeenIcon[] = [];
  const find = async () => {
    seen = await page.icons();
    return seen.find(({ near }) => near.includes(text));
  };
  return until(`an icon beside "${text}"`, find).catch((error: Error) => {
    throw new Error(`${error.message}; there are: ${seen.map(({ near }) => near.slice(0, 60)).join(' | ')}`);
  });
}

/**
 * The different labels of the icons on a page, once there are any. Signs that offer to add somebody do not count:
 * whoever's own page or conversation is open may be a stranger.
 */
export async function labelsOn(browser: ManagerBrowser, address: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.open(address);
  const labels = await until(`an icon in ${browser.name}`, async () => {
    const seen = (await page.icons()).map(({ label }) => label).filter((label) => !label.startsWith('Add to Okolo'));
    return seen.length > 0 && seen;
  });
  await page.close();
  return [...new Set(labels)];
}

/** Runs in the page: brings the first place of this text into view. */
function reveal(text: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.nodeValue?.includes(text)) {
      walker.currentNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return;
    }
  }
}

/** Opens the panel by a click on the icon beside this text. */
export async function panelOf(page: OpenPage, text: string): Promise<Panel> {
  await iconBeside(page, text);
  await page.evaluate(reveal, text);
  const { x, y } = await iconBeside(page, text);
  await page.click(x, y);
  return page.panel();
}

export { expect } from '@playwright/test';
