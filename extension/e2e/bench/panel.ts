/** From the click on an icon until the panel shows the client, against an empty extension page in such a frame. */
import type { Page } from '@playwright/test';
import { until } from '../harness/until';
import { isolatedWorld } from '../pages/isolated-world';
import { type Browsers, openAt } from './browsers';
import { atRest, median } from './runs';

export const html = `<!doctype html><meta charset="utf-8"><title>People</title><body style="font: 16px/24px sans-serif; margin: 40px">
<p><a href="/id7001">Ada One</a></p><p><a href="/id7002">Ada Two</a></p><p><a href="/id7003">Ada Three</a></p>`;

/** Runs in every frame first: when was pressed, and when did which client's card stand there. */
export const watch = `(() => {
  globalThis.pressed = 0;
  addEventListener('pointerdown', () => { globalThis.pressed = performance.timeOrigin + performance.now(); }, true);
  if (!location.protocol.endsWith('extension:')) return;
  globalThis.shown = [];
  const look = () => {
    const name = document.querySelector('article[aria-label]')?.getAttribute('aria-label');
    if (name && globalThis.shown.at(-1)?.name !== name) shown.push({ name, at: performance.timeOrigin + performance.now() });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
})()`;

const extensionFrame = (page: Page) => page.frames().find((frame) => frame.url().startsWith('chrome-extension:'));

/** How long a hand rests on a small target before it presses (ms). */
const REST = 250;

/** Clicks in the middle of an icon, behind a name, at once or after a rest (ms). */
async function press(page: Page, name: string, rest: number): Promise<number> {
  const box = await page.getByText(name).boundingBox();
  if (!box) throw new Error(`${name} is not there`);
  const [x, y] = [box.x + box.width + 12, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.waitForTimeout(rest);
  await page.mouse.click(x, y);
  return page.evaluate<number>('pressed');
}

async function emptyOnce(browsers: Browsers): Promise<number> {
  const page = await openAt(browsers, 'reference', new URL('https://vk.com/people'), html);
  await atRest(page);
  const pressed = await page.evaluate<number>('performance.timeOrigin + performance.now()');
  const world = await isolatedWorld(page, browsers.reference.extensionId);
  await world.evaluate('openPanel()');
  const usable = await until('the empty page', async () =>
    extensionFrame(page)?.evaluate<number | null>(
      "performance.timeOrigin + performance.getEntriesByName('usable')[0].startTime",
    ),
  );
  await page.close();
  return usable - pressed;
}

interface Times {
  readonly first: number;
  readonly next: number;
}

async function panelOnce(browsers: Browsers, rest: number): Promise<Times> {
  const page = await openAt(browsers, 'okolo', new URL('https://vk.com/people'), html);
  await atRest(page);
  const times: number[] = [];
  for (const name of ['Ada One', 'Ada Two', 'Ada Three']) {
    const pressed = await press(page, name, rest);
    const shown = await until(`the card of ${name}`, async () => {
      const all = await extensionFrame(page)?.evaluate<{ at: number }[]>('shown');
      return all && all.length > times.length ? all.at(-1)?.at : null;
    });
    times.push(shown - pressed);
    await atRest(page);
  }
  await page.close();
  return { first: times[0] ?? 0, next: median(times.slice(1)) };
}

/** Prints the medians, the ways taking turns. Nobody was asked for before: the background knows no more than the icons. */
export async function panelLine(browsers: Browsers, rounds: number): Promise<string> {
  await browsers.okolo.context.addInitScript(watch);
  const empty: number[] = [];
  const atOnce: Times[] = [];
  const rested: Times[] = [];
  for (let round = 0; round < rounds; round++) {
    empty.push(await emptyOnce(browsers));
    atOnce.push(await panelOnce(browsers, 0));
    rested.push(await panelOnce(browsers, REST));
  }
  const floor = median(empty);
  const told = (times: readonly number[]) => `${median(times).toFixed(0)} (${(median(times) / floor).toFixed(2)})`;
  const both = (times: readonly Times[]) =>
    `first ${told(times.map(({ first }) => first))}, afterwards ${told(times.map(({ next }) => next))}`;
  return [
    `Click to usable panel, ms (ratio to an empty page, ${floor.toFixed(0)})`,
    `the pointer comes and presses at once: ${both(atOnce)}`,
    `it rests on the icon for ${REST} ms: ${both(rested)}`,
  ].join('\n');
}
