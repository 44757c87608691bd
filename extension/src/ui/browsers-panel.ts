/** Firefox's own name for it, which Chromium's types do not know. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the browser's own side panel beside the page in front. To be called first thing in a click, which is when
 * browsers allow it.
 *
 * @returns whether it is open now
 */
export async function openBrowsersPanel(): Promise<boolean> {
  try {
    const { sidebarAction } = chrome as unknown as WithSidebar;
    if (sidebarAction) await sidebarAction.open();
    else {
      await chrome.sidePanel.setOptions({ enabled: true });
      await chrome.sidePanel.open({
        windowId: (await chrome.windows.getCurrent()).id ?? chrome.windows.WINDOW_ID_NONE,
      });
    }
    return true;
  } catch {
    // Refused outside a click, or by a browser without one: the panel on the page takes its place.
    return false;
  }
}
