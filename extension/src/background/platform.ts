/** Whether this is Firefox, which takes other notifications and descriptions than Chromium. */
export function isFirefox(): boolean {
  return chrome.runtime.getURL('').startsWith('moz-extension:');
}
