/** The content script's own JavaScript world in a page: invisible to the page and to Playwright, open to CDP. */
import type { CDPSession, Page } from '@playwright/test';

export interface IsolatedWorld {
  readonly session: CDPSession;
  readonly contextId: number;
  /** The value of an expression, which must be plain data or a promise of it. */
  evaluate<T>(expression: string): Promise<T>;
  /** A handle on what an expression gives, for further CDP calls. */
  handle(expression: string): Promise<string>;
}

/**
 * Finds the extension's world in the page's main frame.
 * @throws Error when the content script does not run there
 */
export async function isolatedWorld(page: Page, extensionId: string): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  let contextId = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, frameId } = (context.auxData ?? {}) as { type?: string; frameId?: string };
    const isMain = frameId === mainFrame;
    if (isMain && type === 'isolated' && context.origin === `chrome-extension://${extensionId}`) contextId = context.id;
  });
  const { frameTree } = await session.send('Page.getFrameTree');
  const mainFrame = frameTree.frame.id;
  await session.send('Runtime.enable');
  if (!contextId) {
    await session.detach();
    throw new Error(`The content script does not run on ${page.url()}`);
  }
  const run = async (expression: string, returnByValue: boolean) => {
    const answer = await session.send('Runtime.evaluate', { expression, contextId, returnByValue, awaitPromise: true });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result;
  };
  return {
    session,
    contextId,
    evaluate: async <T>(expression: string) => (await run(expression, true)).value as T,
    handle: async (expression) => (await run(expression, false)).objectId ?? '',
  };
}
