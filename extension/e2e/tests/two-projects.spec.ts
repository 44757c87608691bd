/** One browser that is connected to one project after the other: nothing of one gets into the other. */
import { openGate } from '../harness/gate';
import type { ManagerBrowser, OpenPage } from '../harness/manager-browser';
import { Project, people } from '../harness/project';
import { until } from '../harness/until';
import { expect, iconBeside, pairByPasting, panelOf, test } from './world';

const ada = people[2] as (typeof people)[number];
const name = ada.name.en;
const conversation = `/practice/vk/im/convo/${ada.vk.id}`;

async function openConversation(browser: ManagerBrowser, origin: string): Promise<OpenPage> {
  const page = await browser.newPage();
  await page.open(origin + conversation);
  return page;
}

const signs = (page: OpenPage, label: string) =>
  until(`"${label}" and nothing else`, async () => {
    const labels = (await page.icons()).map((icon) => icon.label);
    return labels.length > 0 && labels.every((one) => one.includes(label));
  });

for (const which of ['Chromium', 'Firefox'] as const) {
  test(`what belongs to one project is not seen, sent or kept under another, and goes on when it is back, in ${which}`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    const browser = which === 'Chromium' ? chromium : firefox;
    const gate = await openGate(origin);
    const other = await Project.open(origin, 'Nina Novak');
    const { id } = await project.addPerson(ada, ['VK'], await project.statusId('Order'));
    await pairByPasting(browser, project.owner, gate.origin);
    const page = await openConversation(browser, origin);
    const panel = await panelOf(page, name);
    await panel.says('No notes yet');
    await gate.cut();
    await panel.type('New note', 'Waits for the first project');
    await panel.press('Add note');
    await panel.says('is waiting to be sent');
    await panel.type('New note', 'Half a thought of the first');

    // The same service by another way, as nobody who knows her.
    await pairByPasting(browser, other.owner, origin);
    await signs(page, 'Add to Okolo as a client');
    await panelOf(page, name);
    await panel.says('Not a client yet');
    expect(await panel.text()).not.toMatch(/first/);
    await panel.press('Add as client');
    await panel.says('No notes yet');
    expect(await panel.valueOf('New note')).toBe('');

    await gate.mend();
    await pairByPasting(browser, project.owner, gate.origin);
    await signs(page, 'Order');
    await until('the note to arrive', async () => (await project.notes(id)).length > 0, 60_000);
    expect(await project.notes(id)).toEqual(['Waits for the first project']);
    const [hers] = (await other.owner.call<{ items: { id: string }[] }>('GET', '/clients')).items;
    expect(await other.notes(hers?.id ?? '')).toEqual([]);
    await iconBeside(page, name);
    await gate.close();
  });
}
