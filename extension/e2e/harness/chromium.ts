/** Chromium with the unpacked extension, and with the networks' hosts led to the local server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { needBrowser } from './browsers';
import { networkHosts } from './network-host';

export interface ChromiumWithExtension {
  readonly context: BrowserContext;
  /** The host part of `chrome-extension://…`. */
  readonly extensionId: string;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Port of the local HTTPS server that plays the networks; without it their hosts are not found. */
  readonly networkPort?: number;
  /** Folder of a profile to go on with, which is left as it is at the end; without it a new one that is deleted. */
  readonly profile?: string;
  readonly locale?: string;
  /** Null leaves it to the browser, as for users; pretending one hides what a frame prefers. */
  readonly colorScheme?: 'light' | 'dark' | null;
}

function hostRules(port: number | undefined): string {
  const maps = port ? networkHosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`) : [];
  return [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(',');
}

function switches(options: ChromiumOptions): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A window in the background must go on painting: two managers look at the same time.
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    `--lang=${options.locale ?? 'en-US'}`,
    `--disable-extensions-except=${options.extension}`,
    `--load-extension=${options.extension}`,
    `--host-resolver-rules=${hostRules(options.networkPort)}`,
    '--ignore-certificate-errors',
  ];
}

/**
 * Launches a browser.
 * @throws Error when there is no Chromium, or when the extension's worker does not start
 */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumWithExtension> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'okolo-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await needBrowser('chromium'),
    headless: true,
    viewport: { width: 1280, height: 900 },
    // On Linux the browser's own language comes from here, not from --lang.
    env: { ...process.env, LANGUAGE: options.locale ?? 'en-US' },
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme === undefined ? 'light' : options.colorScheme,
    args: switches(options),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return {
    context,
    extensionId: new URL(worker.url()).host,
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
