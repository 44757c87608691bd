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

/** Runs in the page: a modal dialog of its own, with the head of the conversation in it; counts the keys it hears. */
function showDialog(): void {
  const dialog = document.createElement('dialog');
  dialog.style.marginInlineStart = '40px';
  const field = document.createElement('input');
  dialog.append(...[...document.querySelectorAll('.ConvoHeader__title')].map((one) => one.cloneNode(true)), field);
  document.body.append(dialog);
  dialog.showModal();
  Object.assign(window, { keys: 0 });
  addEventListener('keydown', () => Object.assign(window, { keys: (window as unknown as { keys: number }).keys + 1 }));
}

for (const name of ['Chromium', 'Firefox'] as const) {
  test(`the panel is used over a modal dialog of the page, which is used again afterwards, in ${name}`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    const browser = name === 'Chromium' ? chromium : firefox;
    const { id } = await project.addPerson(ada, ['VK']);
    await pairByPasting(browser, project.owner, origin);
    const page = await browser.newPage();
    await page.open(`${origin}/practice/vk/im/convo/${ada.vk.id}`);
    const panel = await panelOf(page, ada.name.en);
    await panel.says('No notes yet');
    await page.evaluate(showDialog, undefined);

    // The pointer over the panel brings it to the front.
    await page.hover(await page.evaluate(() => innerWidth - 100, undefined), 300);
    await panel.type('New note', 'Typed over the dialog');
    await panel.press('Add note');
    await until('the note to arrive', async () => (await project.notes(id)).length > 0);
    expect(await page.evaluate(() => (window as unknown as { keys: number }).keys, undefined)).toBe(0);

    // A press beside it gives the dialog back.
    const field = await page.evaluate(() => {
      const { x, y } = document.querySelector('dialog input')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x: x + 5, y: y + 5 };
    }, undefined);
    await page.click(field.x, field.y);
    await page.click(field.x, field.y);
    await page.keys('Typed into it');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('dialog input')?.value, undefined)).toBe(
      'Typed into it',
    );
    await panel.says('Typed over the dialog');
  });

  test(`the panel covers neither the message box nor the button that sends, in ${name}`, async ({
    chromium,
    firefox,
    project,
    origin,
  }) => {
    const browser = name === 'Chromium' ? chromium : firefox;
    await project.addPerson(ada, ['VK', 'FACEBOOK']);
    await pairByPasting(browser, project.owner, origin);
    for (const path of [`vk/im/convo/${ada.vk.id}`, `facebook/messages/t/${ada.facebook.id}`]) {
      const page = await browser.newPage();
      await page.open(`${origin}/practice/${path}`);
      const before = await page.evaluate(() => document.documentElement.getAttribute('style'), undefined);
      const panel = await panelOf(page, ada.name.en);
      await panel.says('No notes yet');
      await until('the button in sight', () =>
        page.evaluate(() => {
          const { right } = document.querySelector('[contenteditable]')?.parentElement?.getBoundingClientRect() ?? {};
          return right !== undefined && right <= innerWidth - 400;
        }, undefined),
      );
      await panel.press('Close the panel (Esc)');
      await until('the page as it was', async () =>
        page.evaluate((style) => document.documentElement.getAttribute('style') === style, before),
      );
    }
  });
}
