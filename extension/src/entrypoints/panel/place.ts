import type { PanelPlace } from '../../messages/protocol';

/** Where this panel stands: the browser's own one is told so by its address in the manifest. */
export const placeOfPanel: PanelPlace =
  new URLSearchParams(location.search).get('place') === 'browser' ? 'browser' : 'page';

/**
 * Tells the tab that the browser's side panel stands beside, now and whenever another one comes to the front of its
 * window, until the signal ends.
 */
export async function followTab(onTab: (tabId: number) => void, signal: AbortSignal): Promise<void> {
  const { id: windowId } = await chrome.windows.getCurrent();
  const activated = (to: { tabId: number; windowId: number }) => to.windowId === windowId && onTab(to.tabId);
  if (signal.aborted) return;
  chrome.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => chrome.tabs.onActivated.removeListener(activated));
  const [tab] = await chrome.tabs.query({ active: true, windowId });
  if (tab?.id !== undefined && !signal.aborted) onTab(tab.id);
}
