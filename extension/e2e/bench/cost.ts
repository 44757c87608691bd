/** What many people at once cost: script and layout that an extension adds to the page, and its longest call. */
import { isolatedWorld } from '../pages/isolated-world';
import { type Browsers, openAt, type Who } from './browsers';
import type { Load } from './loads';
import { atRest, type Cost, costOf, longestCall, median } from './runs';

interface Costs {
  readonly costs: Cost[];
  readonly longest: number[];
  people: number;
}

async function once(browsers: Browsers, who: Who, load: Load, into: Costs): Promise<void> {
  const page = await openAt(browsers, who, load.address, load.html);
  await atRest(page);
  into.costs.push(await costOf(page, () => page.evaluate(load.act)));
  if (who === 'okolo') {
    const world = await isolatedWorld(page, browsers.okolo.extensionId);
    into.people = await world.evaluate<number>('okoloPlaces().length');
    await world.session.detach();
  }
  await page.close();
}

async function onceTraced(browsers: Browsers, who: Who, load: Load, into: Costs): Promise<void> {
  const page = await openAt(browsers, who, load.address, load.html);
  await atRest(page);
  into.longest.push(await longestCall(page, () => page.evaluate(load.act)));
  await page.close();
}

/** One line of the table: the medians of rounds in which bare page, reference and Okolo take turns. */
export async function costLine(browsers: Browsers, load: Load, rounds: number): Promise<string> {
  const of: Record<Who, Costs> = {
    bare: { costs: [], longest: [], people: 0 },
    reference: { costs: [], longest: [], people: 0 },
    okolo: { costs: [], longest: [], people: 0 },
  };
  for (let round = 0; round < rounds; round++) {
    for (const who of ['bare', 'reference', 'okolo'] as const) await once(browsers, who, load, of[who]);
    for (const who of ['reference', 'okolo'] as const) await onceTraced(browsers, who, load, of[who]);
  }
  const added = (who: Who, what: keyof Cost) => {
    const middle = (one: Who) => median(of[one].costs.map((cost) => cost[what]));
    return middle(who) - middle('bare');
  };
  const three = (what: keyof Cost) => {
    const [reference, okolo] = [added('reference', what), added('okolo', what)];
    return [reference.toFixed(0), okolo.toFixed(0), (okolo / Math.max(1, reference)).toFixed(2)];
  };
  const longest = (['reference', 'okolo'] as const).map((who) => median(of[who].longest).toFixed(1));
  const cells = [
    load.name,
    String(of.okolo.people),
    ...three('script'),
    ...three('layout'),
    ...three('style'),
    ...longest,
  ];
  return `| ${cells.join(' | ')} |`;
}

export const COST_HEAD = [
  '| load | people | script ref., ms | script Okolo, ms | ratio | layout ref., ms | layout Okolo, ms | ratio | style ref., ms | style Okolo, ms | ratio | longest ref., ms | longest Okolo, ms |',
  `| --- |${' --: |'.repeat(12)}`,
].join('\n');
