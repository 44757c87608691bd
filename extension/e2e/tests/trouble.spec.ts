import type { Gate } from '../harness/gate';
import type { Panel } from '../harness/panel';
import { people } from '../harness/project';
import { until } from '../harness/until';
import { arrives, atWork, note, write } from './at-work';
import { expect, iconBeside, pairByPasting, panelOf, test } from './world';

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

/** Runs in the panel: presses, if that is still offered. */
function pressRetry(): void {
  [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('Try now'))?.click();
}

test('notes on three people written in two tabs without a network arrive once, whatever wakes the outbox', async ({
  chromium,
  project,
  origin,
}) => {
  const { gate, panel, page, clientId } = await atWork(chromium, project, origin);
  const others = await Promise.all(
    people.slice(7, 9).map(async (person) => ({ person, id: (await project.addPerson(person, ['VK'])).id })),
  );
  const second = await chromium.newPage();
  await second.open(`${origin}/practice/vk/im`);
  await iconBeside(second, others[1]?.person.name.en ?? '');
  await gate.cut();
  await write(panel);
  await panel.says('is waiting to be sent');
  for (const [at, { person }] of others.entries()) {
    const beside = await panelOf(at === 0 ? page : second, person.name.en);
    await beside.says(person.name.en);
    await beside.type('New note', note);
    await beside.press('Add note');
    await beside.says(`${at + 2} changes are waiting to be sent`);
  }
  await gate.mend();
  // All at once: the worker starts anew, is asked by two pages, and the manager presses in both tabs.
  await chromium.killWorker();
  await Promise.all([
    ...['popup/index.html', 'options/index.html'].map((own) => chromium.extensionPage(own)),
    ...[page, second].map(async (tab) => (await tab.panel()).evaluate(pressRetry, null)),
  ]);
  for (const id of [clientId, ...others.map((other) => other.id)]) await arrives(project, id);
  await until('nothing to wait', async () => !(await panel.text()).includes('waiting to be sent'));
  await gate.close();
});
