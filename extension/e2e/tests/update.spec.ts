/** An update of the extension in the middle of the work: nothing that was kept is lost. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../harness/build';
import { chromiumManager } from '../harness/chromium-manager';
import { Project } from '../harness/project';
import { serviceOrigin } from '../harness/service';
import { until } from '../harness/until';
import { arrives, atWork, note, write } from './at-work';
import { panelOf, test } from './world';

/** The built extension under another version's number. */
function release(folder: string, version: string): void {
  cpSync(builtExtension.chrome, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
}

test('an update keeps the connection, the settings, what waits and what is half written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'okolo-update-'));
  release(folder, '0.0.1');
  const project = await Project.open(serviceOrigin());
  const chromium = await chromiumManager({ extension: folder });
  try {
    const { gate, panel, page, clientId, name } = await atWork(chromium, project, serviceOrigin());
    await panel.press('Keep open on every page');
    await gate.cut();
    await write(panel);
    await panel.says('is waiting to be sent');
    await panel.type('New note', 'Half a thought');

    release(folder, '0.0.2');
    const [worker] = chromium.context.serviceWorkers();
    await worker?.evaluate('chrome.runtime.reload()').catch(() => {});
    await until('the new version', async () => (await chromium.version()) === '0.0.2');
    await gate.mend();
    const fresh = await chromium.newPage();
    await fresh.open(await page.evaluate(() => location.href, undefined));
    const again = await panelOf(fresh, name);
    await until('the half-written note', async () => (await again.valueOf('New note')) === 'Half a thought');
    await arrives(project, clientId);
    await again.says(note);
    await gate.close();
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
