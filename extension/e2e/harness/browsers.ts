/**
 * Where Chromium and Firefox are, and how to get them when they are missing.
 *
 * Looked for in this order: `OKOLO_CHROMIUM` / `OKOLO_FIREFOX`, what Playwright and @puppeteer/browsers have downloaded,
 * the usual places of the system. A browser counts only when it starts (`--version` answers): a download without its
 * libraries is as good as none. A missing browser is an error that says what to type, never a skipped test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

/** The folder that `npx @puppeteer/browsers install` is told to use, and where it is looked for. */
const downloads = join(homedir(), '.cache', 'puppeteer');

const systemPaths: Record<BrowserName, string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const variable: Record<BrowserName, string> = { chromium: 'OKOLO_CHROMIUM', firefox: 'OKOLO_FIREFOX' };

function starts(executable: string): boolean {
  // On Windows `--version` opens a window instead of answering; there the file has to be enough.
  if (process.platform === 'win32') return existsSync(executable);
  return existsSync(executable) && spawnSync(executable, ['--version'], { timeout: 30_000 }).status === 0;
}

async function downloaded(name: BrowserName): Promise<string[]> {
  if (name === 'chromium') return [chromium.executablePath()];
  const all = await getInstalledBrowsers({ cacheDir: downloads }).catch(() => []);
  return all.filter((one) => one.browser === Browser.FIREFOX).map((one) => one.executablePath);
}

/**
 * The path of a browser that starts, or null when there is none.
 * @throws Error when the environment names one that does not start: what was asked for is never replaced silently
 */
export async function findBrowser(name: BrowserName): Promise<string | null> {
  const wanted = process.env[variable[name]];
  if (wanted) {
    if (starts(wanted)) return wanted;
    throw new Error(`${variable[name]}=${wanted} does not start.`);
  }
  return [...(await downloaded(name)), ...systemPaths[name]].find(starts) ?? null;
}

/**
 * The path of a browser that starts.
 * @throws Error that says what to type when there is none
 */
export async function needBrowser(name: BrowserName): Promise<string> {
  const found = await findBrowser(name);
  if (found) return found;
  throw new Error(`No ${name} was found. ${whatToType(name)}`);
}

/** What a person can do about a missing browser, in one line. */
export function whatToType(name: BrowserName): string {
  const own =
    name === 'chromium'
      ? 'npx playwright install --with-deps chromium'
      : `npx @puppeteer/browsers install firefox@stable --path ${downloads}`;
  return `Type "${own}", or "sudo apt-get install ${packages[name][0]}", or set ${variable[name]} to the path of one.`;
}

/** The command by which the browser's own project hands it out; it needs no rights. */
export function download(name: BrowserName): string[] {
  return name === 'chromium'
    ? ['npx', 'playwright', 'install', 'chromium']
    : ['npx', '@puppeteer/browsers', 'install', 'firefox@stable', '--path', downloads];
}

/** What the browser is called among the packages of Debian and Ubuntu. */
export const packages: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
