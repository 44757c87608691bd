/**
 * Waits until the painting of a page has come to rest, by watching: the page has loaded, the content script has been told
 * to start, and over a stretch of quiet looks it has done nothing, painted nothing and asked for nobody.
 */
import type { Page } from '@playwright/test';
import { isolatedWorld } from './isolated-world';

/** Quiet looks in a row, and the pause before one. Longer than the pause in which the extension gathers keys. */
const quietLooks = 6;
/** The same while nobody has been asked for yet: a slow machine may still be reading a long page. */
const quietLooksBeforeAnything = 20;
const lookEvery = 100;

interface State {
  readonly done: boolean;
  /** Icons painted now, or -1 while the content script has not been told to start. */
  readonly icons: number;
  /** The time that the content script has worked so far: it grows with every frame in which there is something to do. */
  readonly worked: number;
}

/** Looks after the next frame and a pause: the content script works in frames, and a busy machine has few of them. */
const look = `new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve({
  done: document.readyState === 'complete' && Boolean(globalThis.okoloPlaces),
  icons: globalThis.okoloPlaces?.().length ?? -1,
  worked: globalThis.okoloTurns?.().total ?? 0,
}), ${lookEvery})))`;

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
    const sign = `${now} ${state.worked}`;
    quiet = state.done && sign === last ? quiet + 1 : 0;
    last = sign;
    if (quiet >= (state.icons > 0 ? quietLooks : quietLooksBeforeAnything)) break;
    if (Date.now() > end) throw new Error(`${page.url()} did not come to rest: ${now}`);
  }
  await world.session.detach();
}
