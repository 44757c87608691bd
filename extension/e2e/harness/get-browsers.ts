/**
 * Makes sure that both browsers are here before the browser tests start: `npm run browsers -w @okolo/e2e`.
 * Tries Playwright's and Puppeteer's own downloads, then, as root, the distribution's packages; fails with what to type.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptGet } from './apt';
import { type BrowserName, download, findBrowser, packages, whatToType } from './browsers';

/** A download from an unreachable host must not hold the build for ever. */
const patience = 10 * 60_000;

async function get(name: BrowserName): Promise<string | null> {
  const [command = '', ...rest] = download(name);
  console.log(`No ${name} yet: ${command} ${rest.join(' ')}`);
  const shell = process.platform === 'win32';
  spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'], timeout: patience, shell });
  return (await findBrowser(name)) ?? (await getPackage(name));
}

async function getPackage(name: BrowserName): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  await aptGet(['update', '-qq']);
  for (const one of packages[name]) {
    console.log(`No ${name} yet: apt-get install ${one}`);
    await aptGet(['install', '-y', '-qq', '--no-install-recommends', one]);
    const found = await findBrowser(name);
    if (found) return found;
  }
  return null;
}

const missing: BrowserName[] = [];
for (const name of ['chromium', 'firefox'] as const) {
  const path = (await findBrowser(name)) ?? (await get(name));
  if (path) console.log(`${name}: ${path}`);
  else missing.push(name);
}
for (const name of missing) console.error(`No ${name} could be had here. ${whatToType(name)}`);
process.exitCode = missing.length ? 1 : 0;
