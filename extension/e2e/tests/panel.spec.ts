/** The panel beside the messenger: whom it shows while the manager goes from one conversation to the next. */
import { openGate } from '../harness/gate';
import type { OpenPage } from '../harness/manager-browser';
import { people } from '../harness/project';
import { until } from '../harness/until';
import { expect, pairByPasting, panelOf, test } from './world';

const [ada, ben, cleo] = [people[2], people[4], people[5]] as [
  (typeof people)[number],
  (typeof people)[number],
  (typeof people)[number],
];

/** Opens somebody's conversation from the list, as a click of the manager does. */
function talkTo(page: OpenPage, person: (typeof people)[number]): Promise<void> {
  return page.evaluate(
    (id) => document.querySelector<HTMLElement>(`.ConvoListItem[data-peer-id="${id}"]`)?.click(),
    person.vk.id,
  );
}

for (const name of ['Chromium', 'Firefox'] as const) {
  test(`the panel shows whom the manager talks to, and each half-written note stays with its person, in ${name}`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    const browser = name === 'Chromium' ? chromium : firefox;
    const gate = await openGate(origin);
    const [adasId, bensId, cleosId] = await Promise.all(
      [ada, ben, cleo].map(async (person) => (await project.addPerson(person, ['VK'])).id),
    );
    await pairByPasting(browser, project.owner, gate.origin);
    const page = await browser.newPage();
    await page.open(`${origin}/practice/vk/im/convo/${ada.vk.id}`);
    const panel = await panelOf(page, ada.name.en);
    await panel.says('No notes yet');
    await panel.type('New note', 'Half a thought about Ada');

    gate.slowDown(400);
    await talkTo(page, ben);
    await talkTo(page, ada);
    await talkTo(page, ben);
    await talkTo(page, cleo);
    await panel.says(cleo.name.en);
    await panel.type('New note', 'For Cleo alone');
    await panel.press('Add note');
    await until('the note to arrive', async () => (await project.notes(cleosId ?? '')).length > 0);
    expect([await project.notes(adasId ?? ''), await project.notes(bensId ?? '')]).toEqual([[], []]);

    await panel.evaluate(() => location.reload(), undefined);
    await panel.says('For Cleo alone');
    await talkTo(page, ada);
    await panel.says(ada.name.en);
    await until(
      "Ada's half-written note",
      async () => (await panel.valueOf('New note')) === 'Half a thought about Ada',
    );
    await gate.close();
  });
}
