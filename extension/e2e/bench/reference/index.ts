import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { networkHosts } from '../../harness/network-host';

/** The one host on which the reference does not run: there a page is measured by itself. */
export const bareHost = 'm.vkvideo.ru';

const manifest = {
  manifest_version: 3,
  name: 'Reference',
  version: '0',
  background: { service_worker: 'background.js' },
  content_scripts: [
    {
      matches: networkHosts.filter((host) => host !== bareHost).map((host) => `https://${host}/*`),
      js: ['content.js'],
      run_at: 'document_end',
    },
  ],
  web_accessible_resources: [
    {
      resources: ['empty.html'],
      matches: networkHosts.map((host) => `https://${host}/*`),
      use_dynamic_url: true,
    },
  ],
};

/** Puts the reference extension into a new folder below the system's temporary one, and gives that folder. */
export function referenceExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'okolo-reference-'));
  copyFileSync(fileURLToPath(new URL('content.js', import.meta.url)), join(folder, 'content.js'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title><script src="empty.js"></script>');
  writeFileSync(join(folder, 'empty.js'), "performance.mark('usable');");
  return folder;
}
