/** Axe, put into a page or into a frame: it has to get into frames behind closed roots, where its own finder does not. */
import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe judges by colours, and so differently in each scheme. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe objects to, each in one line: rule, element, why. Empty when all is well.
 * @param only the rules to ask; all that are usual when it is left out
 */
export async function violationsIn(page: Page | Frame, only?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (rules) => {
      const options = rules ? { runOnly: { type: 'rule' as const, values: rules } } : {};
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ')}`),
      );
    },
    only ? [...only] : null,
  );
}
