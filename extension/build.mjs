/**
 * Builds dist/chrome and dist/firefox from one source.
 *
 *   node build.mjs                            development build: the practice pages are matched too
 *   node build.mjs --release                  for the stores: no practice pages, zip files beside the folders
 *   node build.mjs --server=https://crm.example   the cabinet at this address may pair the extension
 *   node build.mjs --out=FOLDER               somewhere else than dist
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { zip } from './zip.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const release = process.argv.includes('--release');
const servers = wordsAfter('--server=').map((address) => new URL(address).origin);
const dist = path.resolve(here, wordsAfter('--out=').at(-1) ?? 'dist');
const version = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8')).version;
const { manifest, contentPages } = await tsImport('./manifest.ts', import.meta.url);
const { onwarn, parts, script } = await tsImport('./scripts.ts', import.meta.url);

const common = {
  configFile: false,
  logLevel: 'warn',
  mode: release ? 'production' : 'development',
  define: {
    'process.env.NODE_ENV': JSON.stringify('production'),
    __DEVELOPMENT__: JSON.stringify(!release),
    __SERVERS__: JSON.stringify(servers),
    __CONTENT_PAGES__: JSON.stringify(contentPages(release)),
  },
};

function wordsAfter(option) {
  return process.argv.filter((word) => word.startsWith(option)).map((word) => word.slice(option.length));
}

/** Names that depend on the source alone: a hash would differ from folder to folder, and reviewers could not compare. */
const NAMES = {
  entryFileNames: 'assets/[name].js',
  chunkFileNames: 'assets/[name].js',
  assetFileNames: 'assets/[name][extname]',
};

/** The three pages share their chunks, so that the second one opened is there at once. */
function pages(outDir) {
  const root = path.join(here, 'src/entrypoints');
  const input = ['panel', 'popup', 'options'].map((page) => path.join(root, page, 'index.html'));
  return build({
    ...common,
    root,
    base: '',
    publicDir: path.join(here, 'public'),
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      target: 'es2022',
      rollupOptions: { input, onwarn, output: NAMES },
    },
  });
}

const chrome = path.join(dist, 'chrome');
const firefox = path.join(dist, 'firefox');
await pages(chrome);
await Promise.all([
  ...['content', 'background', 'pairing'].map((name) => script(common, chrome, name)),
  parts(common, chrome),
]);
fs.rmSync(firefox, { recursive: true, force: true });
fs.cpSync(chrome, firefox, { recursive: true });
for (const [target, folder] of Object.entries({ chrome, firefox })) {
  const text = JSON.stringify(manifest({ target, version, release, servers }), null, 2);
  fs.writeFileSync(path.join(folder, 'manifest.json'), `${text}\n`);
  if (release) fs.writeFileSync(path.join(dist, `okolo-${target}-${version}.zip`), zip(folder));
}
