/** What people on a page cost in memory, and whether it grows when they come and go. */
import type { CDPSession, Page } from '@playwright/test';
import { type Browsers, openAt, type Who } from './browsers';
import type { Load } from './loads';
import { atRest, median } from './runs';

const MEBI = 1024 * 1024;

async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Bytes of heap that people add: to the page alone, to it with the reference, with Okolo. */
async function added(browsers: Browsers, who: Who, load: Load): Promise<number> {
  const page = await openAt(browsers, who, load.address, load.html);
  await atRest(page);
  const before = await heapOf(page);
  await page.evaluate(load.act);
  await atRest(page);
  const after = await heapOf(page);
  await page.close();
  return after - before;
}

/** Prints kB of heap per 1,000 people beyond the page's own. */
export async function memoryLines(browsers: Browsers, load: Load, people: number, rounds: number): Promise<string[]> {
  const of: Record<Who, number[]> = { bare: [], reference: [], okolo: [] };
  for (let round = 0; round < rounds; round++)
    for (const who of ['bare', 'reference', 'okolo'] as const) of[who].push(await added(browsers, who, load));
  const per = (who: Who) => (((median(of[who]) - median(of.bare)) / 1024 / people) * 1000).toFixed(0);
  return [`Heap per 1,000 people, kB: reference ${per('reference')}, Okolo ${per('okolo')}`];
}

/** The heap (MiB) after every fourth of twenty rounds in which everybody leaves and as many others come. */
async function growth(browsers: Browsers, who: Who, load: Load): Promise<string> {
  const page = await openAt(browsers, who, load.address, load.html);
  const sizes: string[] = [];
  for (let round = 1; round <= 20; round++) {
    await page.evaluate("document.getElementById('list').replaceChildren()");
    await page.evaluate(load.act);
    await atRest(page);
    if (round % 4 > 0) continue;
    await page.evaluate("document.getElementById('list').replaceChildren()");
    await atRest(page);
    sizes.push(((await heapOf(page)) / MEBI).toFixed(2));
  }
  await page.close();
  return sizes.join(', ');
}

/** Prints the growth of the page with Okolo, and of the page alone. */
export async function growthLine(browsers: Browsers, load: Load): Promise<string> {
  const okolo = await growth(browsers, 'okolo', load);
  const bare = await growth(browsers, 'bare', load);
  return `Heap with nobody left, after 4, 8, … 20 rounds of 2,000 people, MiB: Okolo ${okolo}; the page alone ${bare}`;
}
