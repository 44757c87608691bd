/** What the table of editors is tried with: a page for each editor, and an extension of the insertion alone. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bundles a script into one file and gives its text. */
async function bundle(input: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // Draft.js is written for bundlers that know Node's names.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      chunkSizeWarningLimit: 10_000,
      rollupOptions: { input: join(here, input), output: { format: 'iife', entryFileNames: 'script.js' } },
    },
  });
  return readFileSync(join(outDir, 'script.js'), 'utf8');
}

/** The page of an editor, with one instance of it for each draft. */
export async function editorPage(editor: string, drafts: readonly string[], outDir: string): Promise<string> {
  const script = await bundle(`mounts/${editor}.ts`, outDir);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${editor}</title>
    <style>[contenteditable] { min-height: 20px; white-space: pre-wrap }</style><input id="elsewhere">
    <script type="application/json" id="drafts">${JSON.stringify(drafts)}</script>
    <script type="module">${script.replaceAll('</script', '<\\/script')}</script></html>`;
}

/** Builds the extension for pages of this host into a folder; its id in Firefox is `inserter@okolo.org`. */
export async function buildInserter(host: string, outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  await bundle('content.ts', outDir);
  const manifest = {
    manifest_version: 3,
    name: 'Insertion alone',
    version: '0',
    // Each browser takes the one it knows.
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'inserter@okolo.org' } },
    content_scripts: [{ matches: [`https://${host}/*`], js: ['script.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(outDir, 'background.js'), '');
}
