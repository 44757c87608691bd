/** Reminders that come due during a test, and what a browser shows of them. */
import type { ManagerBrowser } from '../harness/manager-browser';
import type { Member } from '../harness/project';

/** A reminder of one's own about a client that comes at the next full second but one, in another zone than the browser's. */
export async function comingReminder(member: Member, clientId: string, text: string): Promise<string> {
  const at = new Date(Date.now() + 3000).toLocaleString('sv', { timeZone: 'Asia/Vladivostok' }).replace(' ', 'T');
  const body = { text, clientId, at, zone: 'Asia/Vladivostok' };
  return (await member.call<{ id: string }>('POST', '/reminders', body)).id;
}

/** Which notifications are on the screen of this browser. */
export async function notices(browser: ManagerBrowser): Promise<readonly string[]> {
  const page = await browser.extensionPage('options/index.html');
  const open = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { notifications: { getAll(): Promise<object> } } };
    return Object.keys(await chrome.notifications.getAll());
  }, undefined);
  await page.close();
  return open;
}

/** The ids of the reminders that the service holds to be in this state. */
export async function reminders(member: Member, state: 'waiting' | 'done'): Promise<readonly string[]> {
  const { items } = await member.call<{ items: { id: string }[] }>('GET', `/reminders?state=${state}`);
  return items.map(({ id }) => id);
}
