/**
 * `npm run pages -- FOLDER` (in `extension`): loads each page that FOLDER/expected.json names under its address, in a
 * real Chromium with the real extension, in a base where everybody asked for is a client, and counts the icons painted.
 *
 * Prints a line per page and one with the totals. Ends with status 1 when people are missed or false beyond the bounds
 * (2 % over all pages, 10 % on one), or places are off by more than 10 % on a page where nothing is hidden.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildExtension, builtExtension } from './harness/build';
import { type ChromiumWithExtension, launchChromium } from './harness/chromium';
import { type NetworkHost, startNetworkHost } from './harness/network-host';
import { type StandIn, startStandIn } from './harness/stand-in';
import { adaptersOnly } from './pages/adapters-only';
import { pageAddress } from './pages/address';
import { type ExpectedPage, readExpected } from './pages/expected';
import { type Painted, readPainted } from './pages/painted';
import { faults, isBeyondOverall, type Score, score, total } from './pages/score';
import { settled } from './pages/settled';

interface Bench {
  readonly folder: string;
  /** The adapters alone paint a plain dot: whether it can be seen says nothing then. */
  readonly isAdaptersOnly: boolean;
  readonly chromium: ChromiumWithExtension;
  readonly networks: NetworkHost;
  readonly service: StandIn;
}

async function pair({ chromium, service }: Bench): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto(`${service.origin}/connect`);
  await page.waitForFunction(() => document.title !== 'Connect', null, { timeout: 20_000 });
  const title = await page.title();
  if (title !== 'paired') throw new Error(`The extension could not be paired: ${title}`);
  await page.close();
}

async function paint(
  { chromium, networks, service, folder }: Bench,
  name: string,
  address: string,
): Promise<Painted[]> {
  const html = readFileSync(join(folder, name));
  const url = pageAddress(name, address, html.toString('utf8'));
  networks.show(url, html);
  const page = await chromium.context.newPage();
  try {
    const before = service.lookups();
    await page.goto(url.href, { waitUntil: 'load', timeout: 60_000 });
    await settled(page, chromium.extensionId, () => service.lookups() - before);
    return await readPainted(page, chromium.extensionId);
  } finally {
    await page.close();
  }
}

function line(name: string, one: Score, bad: readonly string[]): string {
  const hidden = one.placesHidden ? ` (${one.placesHidden} of them hidden)` : '';
  return [
    `${name}: people expected ${one.expected}, found ${one.found}, missed ${one.missed.length}, false ${one.wrong.length}`,
    `places expected ${one.placesExpected}${hidden}, found ${one.placesFound}`,
    ...(one.missed.length ? [`missed: ${one.missed.join(' ')}`] : []),
    ...(one.wrong.length ? [`false: ${one.wrong.join(' ')}`] : []),
    ...(one.unseen.length ? [`icons that cannot be seen: ${one.unseen.join(', ')}`] : []),
    ...(bad.length ? [`BEYOND THE BOUNDS: ${bad.join(', ')}`] : []),
  ].join('; ');
}

async function tryPage(bench: Bench, name: string, expected: ExpectedPage, list: boolean): Promise<Score> {
  const painted = await paint(bench, name, expected.address);
  const judged = bench.isAdaptersOnly ? painted.map((one) => ({ ...one, sight: 'visible' as const })) : painted;
  const result = score(expected, judged);
  console.log(line(name, result, faults(result)));
  if (list) {
    for (const { person, surface, sight } of painted) {
      console.log(`    ${surface.padEnd(20)} ${sight.padEnd(12)} ${person.id ?? '-'} ${person.handle ?? '-'}`);
    }
  }
  return result;
}

async function tryAll(bench: Bench, only: string | undefined, list: boolean): Promise<boolean> {
  const pages = readExpected(bench.folder).filter(([name]) => !only || name.includes(only));
  const scores: Score[] = [];
  for (const [name, expected] of pages) scores.push(await tryPage(bench, name, expected, list));
  const all = total(scores);
  const bad = scores.filter((one) => faults(one).length > 0).length;
  const share = (((all.missed.length + all.wrong.length) / Math.max(1, all.expected)) * 100).toFixed(1);
  console.log(
    `TOTAL ${scores.length} pages: people expected ${all.expected}, found ${all.found}, missed ${all.missed.length}, false ${all.wrong.length} (${share} %); ` +
      `places expected ${all.placesExpected} (${all.placesHidden} of them hidden), found ${all.placesFound}; pages beyond the bounds: ${bad}`,
  );
  return bad === 0 && !isBeyondOverall(all);
}

async function main(words: readonly string[]): Promise<boolean> {
  const [folderWord] = words.filter((word) => !word.startsWith('--'));
  if (!folderWord) throw new Error('Usage: npm run pages -- FOLDER [--only=PART-OF-A-NAME] [--list] [--adapters]');
  const folder = resolve(process.env.INIT_CWD ?? '.', folderWord);
  const place = existsSync(join(folder, 'expected.json')) ? folder : resolve(folderWord);
  readExpected(place);
  const isAdaptersOnly = words.includes('--adapters');
  if (!isAdaptersOnly) buildExtension();
  const extension = isAdaptersOnly ? await adaptersOnly() : builtExtension.chrome;
  const networks = await startNetworkHost();
  const service = await startStandIn();
  try {
    const chromium = await launchChromium({ extension, networkPort: networks.port });
    const bench: Bench = { folder: place, isAdaptersOnly, chromium, networks, service };
    try {
      if (!isAdaptersOnly) await pair(bench);
      const only = words.find((word) => word.startsWith('--only='))?.slice('--only='.length);
      return await tryAll(bench, only, words.includes('--list'));
    } finally {
      await chromium.close();
    }
  } finally {
    await service.close();
    await networks.close();
  }
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
