/**
 * Waits until the painting of a page has come to rest, by watching: the page has loaded, the content script is at work
 * and says that nothing is under way, and neither the icons nor the look-ups have changed over a stretch of quiet looks.
 */
import type { Page } from '@playwright/test';
import { isolatedWorld } from './isolated-world';

/** Quiet looks in a row, and the time between two. Longer than the pause in which the extension gathers keys. */
const quietLooks = 8;
/** The same while nobody has been asked for yet: a slow machine may still be reading a long page. */
const quietLooksBeforeAnything = 25;
const lookEvery = 100;

interface State {
  readonly done: boolean;
  /** Icons painted now, or -1 while the content script has not been told to start. */
  readonly icons: number;
}

const look = `({
  done: document.readyState === 'complete' && Boolean(globalThis.okoloPlaces) && !globalThis.okoloBusy?.(),
  icons: globalThis.okoloPlaces?.().length ?? -1,
})`;

/**
 * @param lookups how many look-ups the service has answered for this page so far
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
  for (let quiet = 0; ; ) {
    const state = await world.evaluate<State>(look);
    const now = `${state.icons} icons, ${lookups()} look-ups, ${state.done ? 'at rest' : 'busy'}`;
    quiet = state.done && now === last ? quiet + 1 : 0;
    last = now;
    if (quiet >= (state.icons > 0 ? quietLooks : quietLooksBeforeAnything)) break;
    if (Date.now() > end) throw new Error(`${page.url()} did not come to rest: ${now}`);
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
  await world.session.detach();
}
