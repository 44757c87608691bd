import type { PanelPlace } from '../messages/protocol';

/**
 * Opens the browser's own side panel in a window. Browsers allow that only within a click, so nothing may be awaited
 * before this is called. In Firefox no page can open the sidebar: only the popup, or the browser's own button.
 *
 * @returns whether it is open now; false where the browser has none, refuses, or the manager does not want it
 */
export function openSidePanel(windowId: number | undefined): Promise<boolean> {
  if (windowId === undefined || !chrome.sidePanel) return Promise.resolve(false);
  return chrome.sidePanel.open({ windowId }).then(
    () => true,
    () => false,
  );
}

/** Offers the side panel in the browser's menus only where the manager wants the panel there; Firefox always does. */
export async function offerSidePanel(place: PanelPlace): Promise<void> {
  await chrome.sidePanel?.setOptions({ enabled: place === 'browser' });
}
