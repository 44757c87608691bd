/** A manager who writes a note while something goes wrong, and whether it arrives. */
import { openGate } from '../harness/gate';
import type { ManagerBrowser } from '../harness/manager-browser';
import type { Panel } from '../harness/panel';
import { type Project, people } from '../harness/project';
import { until } from '../harness/until';
import { expect, pairByPasting, panelOf } from './world';

const client = people[6] as (typeof people)[number];
export const note = 'Two boxes of gingerbread by Friday';

/** A gate of its own in front of the service, a client, and the client's panel open in a browser that goes through it. */
export async function atWork(browser: ManagerBrowser, project: Project, origin: string) {
  const gate = await openGate(origin);
  const { id } = await project.addPerson(client, ['VK']);
  await pairByPasting(browser, project.owner, gate.origin);
  const page = await browser.newPage();
  await page.open(`${origin}/practice/vk/im`);
  const panel = await panelOf(page, client.name.en);
  await panel.says('No notes yet');
  return { gate, clientId: id, name: client.name.en, page, panel };
}

/** The note, written in the open panel. */
export async function write(panel: Panel): Promise<void> {
  await panel.type('New note', note);
  await panel.press('Add note');
}

/** The note is there, and once: what was sent again was not written again. */
export async function arrives(project: Project, clientId: string): Promise<void> {
  await until('the note to arrive', async () => (await project.notes(clientId)).length > 0, 60_000);
  expect(await project.notes(clientId)).toEqual([note]);
}
