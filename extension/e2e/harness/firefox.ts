/** Firefox with the unpacked extension (by Puppeteer: Playwright cannot drive the ESR), networks led through the proxy. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from './browsers';

/** The extension's address inside Firefox, fixed so that its pages can be opened. */
const extensionHost = '11111111-2222-4333-8444-555555555555';

export interface FirefoxWithExtension {
  readonly browser: Browser;
  /** Opens a page of the extension. Firefox never tells that such a navigation ended, hence this way round. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  readonly extension: string;
  /** `browser_specific_settings.gecko.id` of the manifest. */
  readonly extensionId: string;
  readonly proxyPort?: number;
  readonly locale?: string;
}

function preferences(options: FirefoxOptions): Record<string, unknown> {
  const proxy = options.proxyPort
    ? {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': options.proxyPort,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': options.proxyPort,
        'network.proxy.no_proxies_on': '127.0.0.1,localhost',
      }
    : {};
  return {
    ...proxy,
    // Otherwise the self-signed certificate is refused for facebook.com.
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'intl.accept_languages': options.locale ?? 'en-US',
    'intl.locale.requested': options.locale ?? 'en-US',
    'extensions.webextensions.uuids': JSON.stringify({ [options.extensionId]: extensionHost }),
  };
}

/**
 * Launches Firefox with a fresh profile and the temporary add-on.
 * @throws Error when there is no Firefox, or when it refuses the extension
 */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxWithExtension> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await needBrowser('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  await browser.installExtension(options.extension);
  return {
    browser,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${extensionHost}/${path}`, { timeout: 1000 }).catch(() => {});
      await page.waitForFunction(() => document.readyState === 'complete');
      return page;
    },
    close: () => browser.close(),
  };
}
