import { fakeBrowser } from '@webext-core/fake-browser';

/** Puts an empty browser in memory into the place of the real one; to be called before each test. */
export function emptyBrowser(scheme: 'chrome-extension' | 'moz-extension' = 'chrome-extension'): typeof fakeBrowser {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `${scheme}://some-id/${path}` });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  Object.assign(globalThis, { chrome: fakeBrowser });
  // Node before 21 has none.
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { onLine: true } });
  return fakeBrowser;
}

/** Waits until something has become true; the test's own time limit ends it. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}

const nothing = async () => {};
const listened = { addListener: () => {}, removeListener: () => {} };

const setTimer = globalThis.setTimeout;
const timers = new Set<ReturnType<typeof setTimeout>>();

/** A worker of an earlier test, whose time is over, does nothing more: it would find the storage of the next one. */
function endEarlierWorkers(): void {
  for (const timer of timers) clearTimeout(timer);
  timers.clear();
  const collecting = (...args: Parameters<typeof setTimeout>) => {
    const timer = setTimer(...args);
    timers.add(timer);
    return timer;
  };
  globalThis.setTimeout = Object.assign(collecting, setTimer);
}

/** The same with all that the background as a whole uses; nothing of it shows anything. */
export function browserOfBackground(): typeof fakeBrowser {
  endEarlierWorkers();
  const browser = emptyBrowser();
  const runtime = {
    id: 'okolo-id',
    getURL: (path: string) => `chrome-extension://okolo-id/${path}`,
    onConnect: listened,
  };
  const parts = {
    runtime,
    action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing },
    notifications: { create: nothing, clear: nothing, getAll: async () => ({}) },
    i18n: { getUILanguage: () => 'en' },
    sidePanel: { setOptions: nothing },
    // As in Firefox on Android, which has none.
    contextMenus: undefined,
  };
  Object.assign(globalThis, { chrome: { ...browser, ...parts } });
  return browser;
}
