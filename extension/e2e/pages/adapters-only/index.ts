/**
 * An extension of the adapters alone: it paints a dot at every place that they find, without a service. For whoever
 * writes adapter data and wants to see only what the data do (`npm run pages -- FOLDER --adapters`).
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { networkHosts } from '../../harness/network-host';

/** Builds it into a new folder below the system's temporary one, and gives that folder. */
export async function adaptersOnly(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'okolo-adapters-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: {
        input: fileURLToPath(new URL('content.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'content.js' },
      },
    },
  });
  const matches = networkHosts.map((host) => `https://${host}/*`);
  const manifest = {
    manifest_version: 3,
    name: 'Adapters alone',
    version: '0',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches, js: ['content.js'], run_at: 'document_end' }],
  };
  writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(outDir, 'background.js'), '');
  return outDir;
}
