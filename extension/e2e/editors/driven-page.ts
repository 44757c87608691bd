/** A page in either browser, with an extension of the test's own: as much of the two drivers as the table needs. */
import { launchChromium } from '../harness/chromium';
import { launchFirefox } from '../harness/firefox';
import { startNetworkHost } from '../harness/network-host';
import { startProxy } from '../harness/proxy';

export interface DrivenPage {
  /** Shows a page at this address of a network, and opens it. */
  show(address: string, html: string): Promise<void>;
  /** Runs in the page's own world. */
  evaluate<T, A>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Presses a key, such as `Z` or `Control+z`. */
  press(keys: string): Promise<void>;
  close(): Promise<void>;
}

type Pages = Pick<DrivenPage, 'evaluate' | 'press' | 'close'> & { goto(address: string): Promise<unknown> };

/** Launches a browser with the extension in a folder. */
export async function drivenPage(browser: 'Chromium' | 'Firefox', extension: string): Promise<DrivenPage> {
  const networks = await startNetworkHost();
  const page = await (browser === 'Chromium' ? inChromium : inFirefox)(extension, networks.port);
  return {
    ...page,
    show: async (address, html) => {
      networks.show(new URL(address), html);
      await page.goto(address);
    },
    close: async () => {
      await page.close();
      await networks.close();
    },
  };
}

async function inChromium(extension: string, networkPort: number): Promise<Pages> {
  const { context, close } = await launchChromium({ extension, networkPort });
  const page = await context.newPage();
  return {
    goto: (address) => page.goto(address),
    evaluate: (work, argument) => page.evaluate(work as never, argument),
    press: (keys) => page.keyboard.press(keys),
    close,
  };
}

async function inFirefox(extension: string, networkPort: number): Promise<Pages> {
  const proxy = await startProxy(networkPort);
  const { browser, close } = await launchFirefox({
    extension,
    extensionId: 'inserter@okolo.org',
    proxyPort: proxy.port,
  });
  const page = await browser.newPage();
  return {
    goto: (address) => page.goto(address),
    evaluate: (work, argument) => page.evaluate(work as never, argument as never),
    press: async (keys) => {
      const [key, ...held] = keys.split('+').reverse() as 'Control'[];
      for (const one of held) await page.keyboard.down(one);
      if (key) await page.keyboard.press(key);
      for (const one of held) await page.keyboard.up(one);
    },
    close: async () => {
      await close();
      await proxy.close();
    },
  };
}
