/**
 * `npm run watch -w @okolo/extension`: a browser of its own with the extension in it, built and loaded again whenever a
 * source has changed. Chromium, or Firefox with `-- firefox`; what stands behind is given to `web-ext run`, such as
 * `-- firefox --start-url=http://127.0.0.1:8080/practice/`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserName, needBrowser } from './e2e/harness/browsers';

const here = fileURLToPath(new URL('.', import.meta.url));
const sources = ['src', 'card/src', 'public', 'manifest.ts', 'parts.ts', 'scripts.ts'].map((source) =>
  join(here, source),
);
const [word, ...more] = process.argv.slice(2);
const name: BrowserName = word === 'firefox' ? 'firefox' : 'chromium';

/** A save is several events; what comes within this many milliseconds is built together. */
const PAUSE = 150;

/** Whether it was built; if not, what the build printed says why, and the browser keeps what it has. */
function build(): boolean {
  const begun = Date.now();
  const isBuilt = spawnSync(process.execPath, ['build.mjs'], { cwd: here, stdio: 'inherit' }).status === 0;
  console.log(isBuilt ? `Built in ${Date.now() - begun} ms.` : 'Not built: mend it and save again.');
  return isBuilt;
}

function buildWhenChanged(): void {
  let waiting: NodeJS.Timeout | undefined;
  for (const source of sources) {
    watch(source, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(build, PAUSE);
    });
  }
}

/** Loads the extension again when its manifest, the last file of every build, is written. */
async function browse(): Promise<void> {
  const dist = join(here, 'dist', name === 'firefox' ? 'firefox' : 'chrome');
  const target = name === 'firefox' ? ['firefox-desktop', '--firefox'] : ['chromium', '--chromium-binary'];
  const browser = spawn(
    'npx',
    [
      'web-ext',
      'run',
      '--no-config-discovery',
      '--no-input',
      '-s',
      dist,
      '--watch-file',
      join(dist, 'manifest.json'),
      '--target',
      ...target,
      await needBrowser(name),
      ...more,
    ],
    { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  browser.on('exit', (code) => process.exit(code ?? 0));
}

if (!build()) process.exit(1);
buildWhenChanged();
await browse();
