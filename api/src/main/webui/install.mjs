// Installs the npm workspace exactly as locked, and only when the lock file is newer than what is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Okolo needs Node.js 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const changedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
if (changedAt(installed) < changedAt(lock)) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  nothingIsMissing();
}

// Quinoa installs by itself when this folder is missing; the workspace keeps its packages at the root instead.
mkdirSync(join(root, 'api/src/main/webui/node_modules'), { recursive: true });

/** npm leaves out, without a word, what the lock file puts below a workspace that lies within another one. */
function nothingIsMissing() {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  const missing = Object.keys(packages).filter((path) => !packages[path].optional && !existsSync(join(root, path)));
  if (missing.length === 0) return;
  rmSync(installed);
  console.error(
    `npm left out what package-lock.json names: ${missing.join(', ')}. Make the lock file anew, see docs/decisions/0025-newest-npm-parts.md.`,
  );
  process.exit(1);
}
