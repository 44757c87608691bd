/**
 * `npm run bench` (in `extension/e2e`): how much script time the extension costs on a page that shows many people at once, against
 * the same page without it, in one run of one browser. Prints a table; numbers of different machines do not compare,
 * the ratios of one run do. See docs/benchmarks.md.
 */
import type { Page } from '@playwright/test';
import { type Load, loads } from './bench/loads';
import { buildExtension, builtExtension } from './harness/build';
import { type ChromiumWithExtension, launchChromium } from './harness/chromium';
import { type NetworkHost, startNetworkHost } from './harness/network-host';
import { type StandIn, startStandIn } from './harness/stand-in';
import { until } from './harness/until';
import { isolatedWorld } from './pages/isolated-world';
import { settled } from './pages/settled';

const ROUNDS = 3;

interface Bench {
  readonly chromium: ChromiumWithExtension;
  readonly networks: NetworkHost;
  readonly service: StandIn;
}

interface Cost {
  /** Milliseconds of script, page and extension together. */
  readonly script: number;
  /** The longest stretch of the extension's work on the page, in milliseconds. */
  readonly longest: number;
  readonly icons: number;
}

async function scriptTime(page: Page, call: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((one) => one.name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  const before = await now();
  await call();
  const after = await now();
  await session.detach();
  return after - before;
}

const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))));

/** Waits until the extension has done nothing for a second. Asks for one number only, so that asking costs nothing. */
async function atRest(page: Page, extensionId: string): Promise<void> {
  const world = await isolatedWorld(page, extensionId);
  let last = -1;
  let quietLooks = 0;
  await until(
    'the extension to be at rest',
    async () => {
      const worked = await world.evaluate<number>('okoloTurns().total');
      quietLooks = worked === last ? quietLooks + 1 : 0;
      last = worked;
      return quietLooks > 16;
    },
    120_000,
  );
  await world.session.detach();
}

/** The page alone: content scripts do not run on a blank one. */
async function without({ chromium }: Bench, load: Load): Promise<Cost> {
  const page = await chromium.context.newPage();
  await page.setContent(load.html);
  const script = await scriptTime(page, async () => {
    await page.evaluate(load.act);
    await twoFrames(page);
  });
  await page.close();
  return { script, longest: 0, icons: 0 };
}

async function withExtension({ chromium, networks, service }: Bench, load: Load): Promise<Cost> {
  networks.show(load.address, load.html);
  const page = await chromium.context.newPage();
  await page.goto(load.address.href);
  await settled(page, chromium.extensionId, service.lookups);
  const script = await scriptTime(page, async () => {
    await page.evaluate(load.act);
    await atRest(page, chromium.extensionId);
  });
  const world = await isolatedWorld(page, chromium.extensionId);
  const longest = await world.evaluate<number>('okoloTurns().longest');
  const icons = await world.evaluate<number>('okoloPlaces().length');
  await page.close();
  return { script, longest, icons };
}

async function pair({ chromium, service }: Bench): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto(`${service.origin}/connect`);
  await until('the extension to be paired', async () => (await page.title()) === 'paired');
  await page.close();
}

const median = (costs: readonly Cost[], of: (cost: Cost) => number) =>
  costs.map(of).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;

async function measure(bench: Bench, load: Load): Promise<string> {
  const alone: Cost[] = [];
  const both: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(await without(bench, load));
    both.push(await withExtension(bench, load));
  }
  const [page, all] = [median(alone, (one) => one.script), median(both, (one) => one.script)];
  const icons = median(both, (one) => one.icons);
  const cells = [
    load.name,
    String(icons),
    page.toFixed(0),
    all.toFixed(0),
    (all / Math.max(1, page)).toFixed(1),
    icons ? (((all - page) / icons) * 100).toFixed(1) : '–',
    median(both, (one) => one.longest).toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

async function main(): Promise<void> {
  buildExtension();
  const networks = await startNetworkHost();
  const service = await startStandIn();
  try {
    const chromium = await launchChromium({ extension: builtExtension.chrome, networkPort: networks.port });
    const bench = { chromium, networks, service };
    try {
      await pair(bench);
      console.log('| load | icons | page, ms | with Okolo, ms | ratio | ms per 100 names | longest stretch, ms |');
      console.log('| --- | --: | --: | --: | --: | --: | --: |');
      const only = process.argv[2];
      for (const load of loads) if (!only || load.name.includes(only)) console.log(await measure(bench, load));
    } finally {
      await chromium.close();
    }
  } finally {
    await service.close();
    await networks.close();
  }
}

await main();
