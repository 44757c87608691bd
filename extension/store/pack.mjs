/**
 * Makes everything the stores ask for, below `dist` (`npm run store -w @okolo/extension`):
 *
 *   okolo-chrome-VERSION.zip, okolo-firefox-VERSION.zip   the release builds
 *   okolo-source-VERSION.zip                              what Firefox's reviewers build the same from
 *   store/LANGUAGE.txt                                    the texts of the listing, ready to be pasted
 *
 * `--server=https://crm.example` is handed on to the build. The screenshots are made by `npm run screenshots -w @okolo/e2e`.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from '../zip.mjs';

const extension = fileURLToPath(new URL('..', import.meta.url));
const root = path.resolve(extension, '..');
const dist = path.join(extension, 'dist');
const { version } = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));

/** What a build of the extension reads; npm wants the manifests of all workspaces. */
const SOURCE = ['LICENSE', 'package.json', 'package-lock.json', 'extension', 'api/src/main/webui/package.json'];

const inGit = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);

const servers = process.argv.filter((word) => word.startsWith('--server='));
execFileSync(process.execPath, ['build.mjs', '--release', ...servers], { cwd: extension, stdio: 'inherit' });

const files = inGit('ls-files', '-z', '--', ...SOURCE).filter((file) => fs.existsSync(path.join(root, file)));
fs.writeFileSync(path.join(dist, `okolo-source-${version}.zip`), zip(root, files.toSorted()));

fs.mkdirSync(path.join(dist, 'store'), { recursive: true });
for (const language of ['en', 'ru']) {
  const listing = JSON.parse(fs.readFileSync(path.join(extension, `store/${language}.json`), 'utf8'));
  fs.writeFileSync(path.join(dist, `store/${language}.txt`), textOf(listing));
}

function textOf({ name, summary, description, singlePurpose, permissions, hosts, data, screenshots }) {
  const named = (reasons) => Object.entries(reasons).map(([what, why]) => `${what}: ${why}`);
  const blocks = [[name], [summary], ...description.map((part) => [part]), [singlePurpose], named(permissions)];
  return `${[...blocks, [hosts], named(data), screenshots].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
