/** Chromium's own side panel: a target without a tab, which Playwright has no page for. */
import type { BrowserContext, CDPSession } from '@playwright/test';
import { until } from './until';

/** What stands in the browser's side panel. */
export interface SidePanel {
  /** Waits until it shows these words. */
  says(words: string): Promise<void>;
}

/** Runs an expression in a target through the session of another one; gives its value, a text. */
async function evaluateIn(session: CDPSession, targetId: string, expression: string): Promise<string> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answered = new Promise<string>((resolve) => {
    session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from === sessionId) resolve(JSON.parse(message).result?.result?.value ?? '');
    });
  });
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const value = await answered;
  await session.send('Target.detachFromTarget', { sessionId });
  return value;
}

/** The side panel of the window, once it is open. */
export async function sidePanelOf(context: BrowserContext): Promise<SidePanel> {
  const [first] = context.pages();
  if (!first) throw new Error('The browser has no page');
  const session = await context.newCDPSession(first);
  const target = await until('the side panel to be open', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.endsWith('panel/index.html?place=browser'));
  });
  return {
    says: (words) =>
      until(`the side panel to say "${words}"`, async () =>
        (await evaluateIn(session, target.targetId, 'document.body.innerText')).includes(words),
      ).then(() => {}),
  };
}
