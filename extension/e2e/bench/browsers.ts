/** The browsers of the benchmark, side by side: one with Okolo, one with the reference, in which one host is bare. */
import type { Page } from '@playwright/test';
import { buildExtension, builtExtension } from '../harness/build';
import { type ChromiumWithExtension, launchChromium } from '../harness/chromium';
import { type NetworkHost, startNetworkHost } from '../harness/network-host';
import { type StandIn, startStandIn } from '../harness/stand-in';
import { until } from '../harness/until';
import { isolatedWorld } from '../pages/isolated-world';
import { bareHost, referenceExtension } from './reference';

export type Who = 'bare' | 'reference' | 'okolo';

export interface Browsers {
  readonly okolo: ChromiumWithExtension;
  readonly reference: ChromiumWithExtension;
  readonly networks: NetworkHost;
  readonly service: StandIn;
}

/** Runs something with the browsers, and closes them whatever happens. */
export async function withBrowsers(work: (browsers: Browsers) => Promise<void>): Promise<void> {
  buildExtension();
  const networks = await startNetworkHost();
  const service = await startStandIn();
  const reference = await launchChromium({ extension: referenceExtension(), networkPort: networks.port });
  const okolo = await launchChromium({ extension: builtExtension.chrome, networkPort: networks.port });
  try {
    await pair(okolo, service);
    await work({ okolo, reference, networks, service });
  } finally {
    await okolo.close();
    await reference.close();
    await service.close();
    await networks.close();
  }
}

async function pair({ context }: ChromiumWithExtension, service: StandIn): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${service.origin}/connect`);
  await until('the extension to be paired', async () => (await page.title()) === 'paired');
  await page.close();
}

/** A new page at the address (for `bare` on the host where nothing runs), with whatever extension has started there. */
export async function openAt(browsers: Browsers, who: Who, address: URL, html: string): Promise<Page> {
  const url = new URL(address);
  if (who === 'bare') url.hostname = bareHost;
  browsers.networks.show(url, html);
  const { context, extensionId } = who === 'okolo' ? browsers.okolo : browsers.reference;
  const page = await context.newPage();
  await page.goto(url.href);
  if (who === 'okolo') {
    const world = await isolatedWorld(page, extensionId);
    await until('the icons to be switched on', () => world.evaluate<boolean>('Boolean(globalThis.okoloPlaces)'));
    await world.session.detach();
  }
  return page;
}
