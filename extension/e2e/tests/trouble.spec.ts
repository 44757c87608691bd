import { type Gate, openGate } from '../harness/gate';
import type { ManagerBrowser } from '../harness/manager-browser';
import type { Panel } from '../harness/panel';
import { type Project, people } from '../harness/project';
import { startServiceAgain, stopService } from '../harness/service';
import { until } from '../harness/until';
import { expect, pairByPasting, panelOf, test } from './world';

const client = people[6] as (typeof people)[number];
const note = 'Two boxes of gingerbread by Friday';

/** A gate of its own in front of the service, a client, and the client's panel open in a browser that goes through it. */
async function atWork(browser: ManagerBrowser, project: Project, origin: string) {
  const gate = await openGate(origin);
  const { id } = await project.addPerson(client, ['VK']);
  await pairByPasting(browser, project.owner, gate.origin);
  const page = await browser.newPage();
  await page.open(`${origin}/practice/vk/im`);
  const panel = await panelOf(page, client.name.en);
  await panel.says('No notes yet');
  return { gate, clientId: id, panel };
}

async function write(panel: Panel): Promise<void> {
  await panel.type('New note', note);
  await panel.press('Add note');
}

/** The note is there, and once: what was sent again was not written again. */
async function arrives(project: Project, clientId: string): Promise<void> {
  await until('the note to arrive', async () => (await project.notes(clientId)).length > 0, 60_000);
  expect(await project.notes(clientId)).toEqual([note]);
}

async function mended(gate: Gate, panel: Panel): Promise<void> {
  await gate.mend();
  await panel.press('Try now').catch(() => {});
}

test('a note written after the worker was killed arrives', async ({ chromium, project, origin }) => {
  const { panel, clientId } = await atWork(chromium, project, origin);
  await chromium.killWorker();
  await write(panel);
  await arrives(project, clientId);
});

for (const name of ['Chromium', 'Firefox'] as const) {
  test(`a note written without a network is kept, said to be, and sent later, in ${name}`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    const browser = name === 'Chromium' ? chromium : firefox;
    const { gate, panel, clientId } = await atWork(browser, project, origin);
    await gate.cut();
    await write(panel);
    await panel.says('what you write is kept and sent later');
    await panel.says('1 change is waiting to be sent');
    expect(await project.notes(clientId)).toEqual([]);
    await mended(gate, panel);
    await arrives(project, clientId);
    await panel.says(note);
    await gate.close();
  });
}

test('a note that waits for the network outlives the worker', async ({ chromium, project, origin }) => {
  const { gate, panel, clientId } = await atWork(chromium, project, origin);
  await gate.cut();
  await write(panel);
  await panel.says('is waiting to be sent');
  await chromium.killWorker();
  await mended(gate, panel);
  await arrives(project, clientId);
  await gate.close();
});

test('a note written while the service is restarted arrives', async ({ chromium, project, origin }) => {
  const { panel, clientId } = await atWork(chromium, project, origin);
  await stopService();
  try {
    await write(panel);
    await panel.says('what you write is kept and sent later');
  } finally {
    await startServiceAgain();
  }
  await project.owner.refresh();
  await arrives(project, clientId);
});

test('a revoked token is said to be, and what was written is sent after connecting again', async ({
  chromium,
  project,
  origin,
}) => {
  const { gate, panel, clientId } = await atWork(chromium, project, origin);
  const { items } = await project.owner.call<{ items: { id: string }[] }>('GET', '/tokens');
  for (const { id } of items) await project.owner.call('DELETE', `/tokens/${id}`);
  await write(panel);
  await panel.says('its token was revoked. What you wrote is kept');
  // Connected to the same service again: what waits belongs to it.
  await pairByPasting(chromium, project.owner, gate.origin);
  await arrives(project, clientId);
});

test('a write that the service refuses is shown with its text, and not dropped', async ({
  chromium,
  project,
  origin,
}) => {
  const { gate, panel, clientId } = await atWork(chromium, project, origin);
  await gate.cut();
  await write(panel);
  await panel.says('is waiting to be sent');
  const { version } = await project.client(clientId);
  await project.owner.call('DELETE', `/clients/${clientId}`, undefined, { 'if-match': `"${version}"` });
  await mended(gate, panel);
  const options = await chromium.extensionPage('options/index.html');
  await options.says('1 change was not accepted');
  await options.says(note);
  await gate.close();
});
