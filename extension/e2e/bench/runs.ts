/** One load in one browser: what it costs, and how long the page had to wait for the extension at most. */
import type { CDPSession, Page } from '@playwright/test';
import { until } from '../harness/until';

/** Time of the processor, not of the clock: others on the machine do not count. */
const PROCESSOR = { timeDomain: 'threadTicks' } as const;

/** What the browser counted, in milliseconds of the processor. */
export interface Cost {
  readonly script: number;
  readonly layout: number;
  readonly style: number;
}

const NAMES = { script: 'ScriptDuration', layout: 'LayoutDuration', style: 'RecalcStyleDuration' } as const;

async function costs(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
  return { script: of(NAMES.script), layout: of(NAMES.layout), style: of(NAMES.style) };
}

/** Waits until the page has run next to no script for a second. Asks the browser, and so costs the page nothing. */
export async function atRest(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', PROCESSOR);
  let last = -1;
  let quietLooks = 0;
  await until(
    'the page to be at rest',
    async () => {
      const { script } = await costs(session);
      quietLooks = script - last < 0.3 ? quietLooks + 1 : 0;
      last = script;
      return quietLooks > 15;
    },
    120_000,
  );
  await session.detach();
}

/** What it costs until the page is at rest again. */
export async function costOf(page: Page, act: () => Promise<unknown>): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', PROCESSOR);
  const before = await costs(session);
  await act();
  await atRest(page);
  const after = await costs(session);
  await session.detach();
  return {
    script: after.script - before.script,
    layout: after.layout - before.layout,
    style: after.style - before.style,
  };
}

interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** The longest call into an extension's script until the page is at rest again, layout that it forces included (ms of the processor). */
export async function longestCall(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let longest = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, tdur = 0, args } of value as unknown as TraceEvent[]) {
      const isOurs = args?.data?.url?.startsWith('chrome-extension:') === true;
      if (isOurs && (name === 'FunctionCall' || name === 'EvaluateScript')) longest = Math.max(longest, tdur / 1000);
    }
  });
  await session.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  await act();
  await atRest(page);
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return longest;
}

/** The middle one; of an even number the upper. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
