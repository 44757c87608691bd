/** An update of the extension in the middle of the work: nothing that was kept is lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumManager } from '../harness/chromium-manager';
import { Project } from '../harness/project';
import { release } from '../harness/release';
import { serviceOrigin } from '../harness/service';
import { until } from '../harness/until';
import { arrives, atWork, note, write } from './at-work';
import { panelOf, test } from './world';

test('an update keeps the connection, what waits and what is half written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'okolo-update-'));
  const [extension, profile] = [join(folder, 'extension'), join(folder, 'profile')];
  const project = await Project.open(serviceOrigin());
  release(extension, '0.0.1');
  const before = await chromiumManager({ extension, profile });
  const { gate, panel, clientId, name } = await atWork(before, project, serviceOrigin());
  await gate.cut();
  await write(panel);
  await panel.says('is waiting to be sent');
  await panel.type('New note', 'Half a thought');
  await until('the thought to be kept', async () => (await panel.valueOf('New note')) === 'Half a thought');
  await before.close();

  release(extension, '0.0.2');
  await gate.mend();
  const after = await chromiumManager({ extension, profile });
  try {
    const page = await after.newPage();
    await page.open(`${serviceOrigin()}/practice/vk/im`);
    const again = await panelOf(page, name);
    await until('the half-written note', async () => (await again.valueOf('New note')) === 'Half a thought');
    await arrives(project, clientId);
    await again.says(note);
  } finally {
    await after.close();
    await gate.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
