/**
 * The development build of the extension that is tried: a folder of its own, so that a build made meanwhile for
 * something else does not change what a running browser has loaded.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const out = join(root, 'extension/e2e/target/extension');

/** What the build reads. */
const sources = [
  'extension/src',
  'extension/public',
  'extension/build.mjs',
  'extension/parts.ts',
  'extension/scripts.ts',
  'extension/manifest.ts',
  'extension/card/src',
  'package-lock.json',
];

/** The folders of the unpacked extension, as the last `buildExtension` left them. */
export const builtExtension = { chrome: join(out, 'chrome'), firefox: join(out, 'firefox') };

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * Builds the extension if a source is newer than what was built last.
 * @throws Error when the build fails; it has printed why
 */
export function buildExtension(): void {
  const manifests = Object.values(builtExtension).map((folder) => newest(join(folder, 'manifest.json')));
  if (Math.min(...manifests) >= Math.max(...sources.map((source) => newest(join(root, source))))) return;
  const build = spawnSync(process.execPath, ['build.mjs', `--out=${out}`], {
    cwd: join(root, 'extension'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (build.status !== 0) throw new Error('The extension did not build (node build.mjs in extension).');
}
