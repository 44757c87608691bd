/** What a window of ours shows: what is due, the search, or the form of a new task. */
export type OwnView = 'due' | 'search' | 'task';

const WIDTH = 420;
const HEIGHT = 640;

/** Opens the popup's page in a small window, where it stays while the manager looks elsewhere. */
export async function showOwnWindow(view: OwnView, what = ''): Promise<void> {
  const query = new URLSearchParams({ view, ...(what && { what }) });
  const url = chrome.runtime.getURL(`popup/index.html?${query.toString()}`);
  // Telephones have no windows.
  if (chrome.windows) await chrome.windows.create({ url, type: 'popup', width: WIDTH, height: HEIGHT });
  else await chrome.tabs.create({ url });
}
