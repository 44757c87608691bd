/**
 * Waits until the painting of a page has come to rest, by watching: the page has loaded, the content script says that
 * nothing is under way, and neither the icons nor the look-ups have changed over a stretch of quiet looks.
 */
import type { Page } from '@playwright/test';
import { isolatedWorld } from './isolated-world';

/** Quiet looks in a row, and the time between two. Longer than the pause in which the extension gathers keys. */
const quietLooks = 6;
const lookEvery = 100;

/**
 * @param lookups how many look-ups the service has answered so far
 * @throws Error when the page does not come to rest within `patience` milliseconds
 */
export async function settled(
  page: Page,
  extensionId: string,
  lookups: () => number,
  patience = 30_000,
): Promise<void> {
  const world = await isolatedWorld(page, extensionId);
  const end = Date.now() + patience;
  let last = '';
  for (let quiet = 0; quiet < quietLooks; ) {
    const state = await world.evaluate<{ done: boolean; icons: number }>(
      "({ done: document.readyState === 'complete' && !globalThis.okoloBusy?.(), icons: okoloPlaces().length })",
    );
    const look = `${state.icons} ${lookups()}`;
    quiet = state.done && look === last ? quiet + 1 : 0;
    last = look;
    if (Date.now() > end) throw new Error(`${page.url()} did not come to rest: ${look}, done: ${state.done}`);
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
  await world.session.detach();
}
