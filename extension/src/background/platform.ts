/** Whether this is Firefox, which takes other notifications and descriptions than Chromium. */
export function isFirefox(): boolean {
  return chrome.runtime.getURL('').startsWith('moz-extension:');
}

/** The tab that the manager looks at. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
