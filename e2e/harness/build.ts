/** The development build of the extension, made anew when a source is newer than it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const extension = join(root, 'extension');

/** What the build reads. */
const sources = ['extension/src', 'extension/public', 'extension/build.mjs', 'extension/manifest.ts', 'card/src'];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * The folders of the unpacked extension for each browser, up to date.
 * @throws Error when the build fails; it has printed why
 */
export function builtExtension(): { chrome: string; firefox: string } {
  const folders = { chrome: join(extension, 'dist/chrome'), firefox: join(extension, 'dist/firefox') };
  const manifests = Object.values(folders).map((folder) => newest(join(folder, 'manifest.json')));
  if (Math.min(...manifests) < Math.max(...sources.map((source) => newest(join(root, source))))) {
    const build = spawnSync(process.execPath, ['build.mjs'], {
      cwd: extension,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (build.status !== 0) throw new Error('The extension did not build (node build.mjs in extension).');
  }
  return folders;
}
