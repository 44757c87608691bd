/** What the extension shows in closed roots beside the page's own elements, read and pressed by Chromium's own means. */
import type { CDPSession, Page } from '@playwright/test';
import { until } from './until';

interface DomNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

async function inClosedRoots<T>(
  page: Page,
  work: (nodes: readonly DomNode[], session: CDPSession) => T | Promise<T>,
): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return await work(closedIn(root as DomNode, false), session);
  } finally {
    await session.detach();
  }
}

/** All nodes below closed roots. */
function closedIn(node: DomNode, isWithin: boolean): DomNode[] {
  const below = (node.children ?? []).flatMap((child) => closedIn(child, isWithin));
  const shadows = (node.shadowRoots ?? []).flatMap((root) =>
    closedIn(root, isWithin || root.shadowRootType === 'closed'),
  );
  return [...(isWithin ? [node] : []), ...below, ...shadows];
}

/** All words in closed roots now. */
export function closedWords(page: Page): Promise<string> {
  return inClosedRoots(page, (nodes) =>
    nodes
      .filter(({ nodeName }) => nodeName === '#text')
      .map(({ nodeValue }) => nodeValue)
      .join('\n'),
  );
}

/** Waits until these words stand in a closed root. */
export async function closedSays(page: Page, words: string): Promise<void> {
  await until(`"${words}" in a closed root`, async () => (await closedWords(page)).includes(words));
}

/** Where the element with exactly these words is in the window, as left, top, right, bottom. */
export function closedPlace(
  page: Page,
  words: string,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return until(`"${words}" in a closed root`, () =>
    inClosedRoots(page, async (nodes, session) => {
      const named = nodes.find(({ children = [] }) => children.length === 1 && children[0]?.nodeValue === words);
      if (!named) return null;
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: named.backendNodeId });
      const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
      return { left, top, right, bottom };
    }),
  );
}

/** Presses the element with exactly these words. */
export async function pressClosed(page: Page, words: string): Promise<void> {
  const { left, top, right, bottom } = await closedPlace(page, words);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}
