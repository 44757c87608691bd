/**
 * `npm run bench` (in `extension/e2e`): what the extension costs a page that shows many people at once, side by side with
 * a reference extension, in one run; both measured against the same page without either. Numbers of different machines
 * do not compare, the ratios of one run do. A word runs only the parts whose name contains it; `--rounds=3` is less than
 * the usual 5. See docs/benchmarks.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browsers, withBrowsers } from './bench/browsers';
import { COST_HEAD, costLine } from './bench/cost';
import { loads } from './bench/loads';
import { growthLine, memoryLines } from './bench/memory';
import { panelLine } from './bench/panel';
import { shiftLine } from './bench/shift';

const words = process.argv.slice(2);
const only = words.find((word) => !word.startsWith('--'));
const rounds = Number(words.find((word) => word.startsWith('--rounds='))?.slice('--rounds='.length) ?? 5);

/** The sizes of the content script and of its parts as they are released. */
function sizeLine(): string {
  const out = mkdtempSync(join(tmpdir(), 'okolo-release-'));
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  spawnSync(process.execPath, ['build.mjs', '--release', `--out=${out}`], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const size = (file: string) => `${(statSync(join(out, 'chrome', file)).size / 1000).toFixed(1)} kB`;
  const parts = readdirSync(join(out, 'chrome/parts')).map((file) => `${file} ${size(`parts/${file}`)}`);
  const line = `Content script, minified: ${size('content.js')}; when they are wanted: ${parts.join(', ')}`;
  rmSync(out, { recursive: true });
  return line;
}

const [friends] = loads;
if (!friends) throw new Error('There are no loads');

const parts: ReadonlyArray<{ name: string; run: (browsers: Browsers) => Promise<string> }> = [
  ...loads.map((load) => ({ name: load.name, run: (browsers: Browsers) => costLine(browsers, load, rounds) })),
  { name: 'size', run: async () => sizeLine() },
  { name: 'shift', run: shiftLine },
  { name: 'panel', run: (browsers) => panelLine(browsers, rounds) },
  { name: 'memory', run: async (browsers) => (await memoryLines(browsers, friends, 2000, rounds)).join('\n') },
  { name: 'growth', run: (browsers) => growthLine(browsers, friends) },
];

await withBrowsers(async (browsers) => {
  console.log(COST_HEAD);
  for (const { name, run } of parts) if (!only || name.includes(only)) console.log(await run(browsers));
});
