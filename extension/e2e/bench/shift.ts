/** What icons that come late move on the page. */
import { until } from '../harness/until';
import { type Browsers, openAt } from './browsers';
import { atRest } from './runs';

const rows = Array.from({ length: 60 }, (_, n) => {
  const name = `Ada Probe ${n}`;
  const head = `<a href="/id${n + 7000}"><b>${name}</b></a> <span>an hour ago</span>`;
  return n % 2 === 0 ? `<div class="post"><p>${head}</p><p>A text.</p></div>` : `<p>${head}: a text</p>`;
}).join('');

const watch = `(() => {
  globalThis.shifted = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.shifted += value; })
    .observe({ type: 'layout-shift', buffered: true });
})()`;

/** Prints the layout shift of 60 rows whose people become links, and so get icons, after they were painted. */
export async function shiftLine(browsers: Browsers): Promise<string> {
  const html = `<!doctype html><meta charset="utf-8"><title>Late</title><body style="font: 16px/22px sans-serif">${rows.replaceAll('href=', 'data-later=')}`;
  const page = await openAt(browsers, 'okolo', new URL('https://vk.com/late'), html);
  await page.evaluate(watch);
  await atRest(page);
  await page.evaluate(
    "for (const link of document.querySelectorAll('[data-later]')) link.setAttribute('href', link.dataset.later)",
  );
  await until('icons', () => page.evaluate("document.querySelectorAll('span:empty:not([class])').length > 10"));
  await atRest(page);
  const shifted = await page.evaluate<number>('shifted');
  await page.close();
  return `Layout shift by late icons: ${shifted.toFixed(4)}`;
}
