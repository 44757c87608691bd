/** A manager at the cabinet in a browser of theirs: the browser's session, and the button that connects the extension. */
import type { ManagerBrowser, OpenPage } from '../harness/manager-browser';
import type { Member } from '../harness/project';
import { until } from '../harness/until';

/** The words of the cabinet's page that connects. */
const words = {
  en: {
    offer: 'The extension is here',
    connect: 'Connect this browser',
    again: 'Connect again',
    done: 'This browser is connected',
  },
  ru: {
    offer: 'Расширение установлено',
    connect: 'Подключить этот браузер',
    again: 'Подключить заново',
    done: 'Браузер подключён',
  },
};

/** Signs in to the cabinet, in a new page that stays open. */
export async function signIn(browser: ManagerBrowser, { email, password }: Member, origin: string): Promise<OpenPage> {
  const page = await browser.newPage();
  await page.open(`${origin}/okolo.svg`);
  await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      await fetch('/api/v1/sign-in', { method: 'POST', headers, body: JSON.stringify(body) });
    },
    { email, password },
  );
  return page;
}

/** Connects the extension by the cabinet's button, on a page where somebody is signed in. */
export async function connectByButton(page: OpenPage, origin: string, language: 'en' | 'ru' = 'en'): Promise<void> {
  const { offer, connect, again, done } = words[language];
  await page.open(`${origin}/connect`);
  // Not the heading, which says the same as the button and is there before the extension has answered.
  const text = await until('the offer', async () => {
    const shown = await page.controls.text();
    return (shown.includes(offer) || shown.includes(again)) && shown;
  });
  await page.controls.press(text.includes(again) ? again : connect);
  await page.controls.says(done);
}
