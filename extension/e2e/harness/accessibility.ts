/** Axe, put into a page or into a frame: it has to get into frames behind closed roots, where its own finder does not. */
import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe objects to, each in one line: rule, element, why. Empty when all is well. */
export async function violationsIn(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ')}`),
    );
  });
}
