/** A manager's morning with all that can go wrong in one, and a colleague in another browser: nothing is lost, nothing doubled. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shutLaptop } from '../harness/asleep';
import { type ChromiumManager, chromiumManager } from '../harness/chromium-manager';
import { type Gate, openGate } from '../harness/gate';
import type { ManagerBrowser, OpenPage } from '../harness/manager-browser';
import type { Panel } from '../harness/panel';
import { type Member, type Project, people } from '../harness/project';
import { release } from '../harness/release';
import { until } from '../harness/until';
import { comingReminder, notices, reminders } from './due';
import { expect, iconBeside, pairByPasting, panelOf, test } from './world';

const ada = people[2] as (typeof people)[number];
const name = ada.name.en;
const conversation = `/practice/vk/im/convo/${ada.vk.id}`;

/** One of the two at the desk: the browser, the conversation in it, and its panel. */
interface AtDesk {
  readonly page: OpenPage;
  readonly panel: Panel;
}

async function sitDown(browser: ManagerBrowser, origin: string): Promise<AtDesk> {
  const page = await browser.newPage();
  await page.open(origin + conversation);
  return { page, panel: await panelOf(page, name) };
}

const showsIcon = (page: OpenPage, words: string) =>
  until(`"${words}" at the icon`, async () => (await iconBeside(page, name)).label.includes(words));

/** All notices that a reminder brings while the worker is killed before it comes, and again once it was told. */
async function noticesOf(browser: ChromiumManager, text: string): Promise<readonly string[]> {
  const popup = await browser.extensionPage('popup/index.html');
  await popup.says(text);
  for (const _ of [1, 2, 3]) await browser.killWorker();
  const seen = new Set<string>();
  const look = async () => {
    for (const one of await notices(browser)) seen.add(one);
    return seen.size > 0;
  };
  await until('the reminder', look, 60_000);
  for (const _ of [1, 2]) {
    await browser.killWorker();
    await popup.says('Due: 1');
    await look();
  }
  await popup.close();
  return [...seen];
}

async function deal(browser: ManagerBrowser, member: Member, text: string, id: string): Promise<void> {
  const popup = await browser.extensionPage('popup/index.html');
  await popup.press(`Done: ${text}`);
  await until('the service to hear of it', async () => (await reminders(member, 'done')).includes(id));
  await popup.close();
}

/** What Olga writes without a network, while her worker dies again and again. */
async function workOffline(browser: ChromiumManager, panel: Panel, gate: Gate): Promise<void> {
  await gate.cut();
  await panel.type('New note', 'Two boxes by Friday');
  await panel.press('Add note');
  await panel.says('1 change is waiting to be sent');
  await browser.killWorker();
  await panel.choose('Status', 'Order');
  await panel.says('2 changes are waiting to be sent');
  await browser.killWorker();
  await panel.type('New note', 'Half a thought');
  await until('the thought to be kept', async () => (await panel.valueOf('New note')) === 'Half a thought');
}

/** What the service holds to have happened, each kind with how often. */
async function happened(project: Project, clientId: string): Promise<Readonly<Record<string, number>>> {
  const { items } = await project.owner.call<{ items: { kind: string }[] }>('GET', `/clients/${clientId}/events`);
  const counts: Record<string, number> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function boxText(): string {
  return document.querySelector<HTMLElement>('[contenteditable]')?.innerText.trimEnd() ?? '';
}

test('a morning in two browsers', async ({ firefox, project, origin, networks }) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'okolo-morning-'));
  const [extension, profile] = [join(folder, 'extension'), join(folder, 'profile')];
  release(extension, '0.0.1');
  const gate = await openGate(origin);
  const boris = await project.join('Boris Bublikov');
  const { id } = await project.addPerson(ada, ['VK'], await project.statusId('New'));
  let chromium = await chromiumManager({ extension, profile, networkPort: networks.port });
  try {
    await pairByPasting(chromium, project.owner, gate.origin);
    await pairByPasting(firefox, boris, origin);

    await test.step('a reminder comes while the worker dies again and again', async () => {
      const call = await comingReminder(project.owner, id, 'Call about the samovar');
      expect(await noticesOf(chromium, 'Call about the samovar')).toEqual([expect.stringContaining(call)]);
      await deal(chromium, project.owner, 'Call about the samovar', call);
      expect(await notices(chromium)).toEqual([]);
    });

    let olgas = await sitDown(chromium, origin);
    const boriss = await sitDown(firefox, origin);

    await test.step('what one claims the other sees, and it is handed over', async () => {
      await boriss.panel.press('Take this client');
      await showsIcon(olgas.page, 'client of Boris Bublikov');
      await boriss.page.evaluate(() => document.querySelector<HTMLElement>('[contenteditable]')?.focus(), null);
      await boriss.page.keys('Hi. ');
      await boriss.panel.press('Quick messages');
      await boriss.panel.press('Thanks/thanksThank you, {client.firstName}! I will write as soon as there is news.');
      await boriss.panel.press('Put into the message');
      await boriss.panel.says('It is in the message box');
      const thanks = `Hi. Thank you, ${name.split(' ')[0]}! I will write as soon as there is news.`;
      expect(await boriss.page.evaluate(boxText, null)).toBe(thanks);
      await boriss.panel.press('Hand on to');
      await boriss.panel.choose('Hand on to', project.owner.name);
      await showsIcon(olgas.page, 'your client');
    });

    await test.step('half an hour without a network', () => workOffline(chromium, olgas.panel, gate));

    await test.step('an update in mid-draft, while a colleague goes on', async () => {
      await boriss.panel.says(`This is ${project.owner.name}’s client`);
      await boriss.panel.type('New note', 'She has asked twice');
      await boriss.panel.press('Add note');
      await boriss.panel.says('She has asked twice');
      await until('the note of Boris', async () => (await project.notes(id)).length === 1);
      await chromium.close();
      release(extension, '0.0.2');
      await gate.mend();
      chromium = await chromiumManager({ extension, profile, networkPort: networks.port });
      olgas = await sitDown(chromium, origin);
      await until('the draft', async () => (await olgas.panel.valueOf('New note')) === 'Half a thought');
      await until('both notes', async () => (await project.notes(id)).length === 2);
      await olgas.panel.says('She has asked twice');
      await showsIcon(boriss.page, 'Order');
    });

    await test.step('the laptop sleeps through a reminder and a colleague’s change', async () => {
      const offer = await comingReminder(project.owner, id, 'Send the offer');
      const open = shutLaptop(profile);
      await boriss.panel.choose('Status', 'Won');
      await until('the reminder at the service', async () =>
        (await reminders(project.owner, 'waiting')).includes(offer),
      );
      await until('the change at the service', async () => (await project.client(id)).statusId !== null);
      open();
      await showsIcon(olgas.page, 'Won');
      await until('the reminder', async () => (await notices(chromium)).length > 0);
      expect(await notices(chromium)).toEqual([expect.stringContaining(offer)]);
      await deal(chromium, project.owner, 'Send the offer', offer);
    });

    expect(await olgas.panel.valueOf('New note')).toBe('Half a thought');
    expect([...(await project.notes(id))].sort()).toEqual(['She has asked twice', 'Two boxes by Friday']);
    expect(await happened(project, id)).toMatchObject({
      ...{ 'note.added': 2, 'client.owner': 2, 'client.status': 2, 'template.used': 1 },
      ...{ 'reminder.added': 2, 'reminder.done': 2 },
    });
  } finally {
    await chromium.close();
    await gate.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
