/** The card against the service itself: what a manager does on it is what the service then knows. */
import type { Panel } from '../harness/panel';
import { people } from '../harness/project';
import { until } from '../harness/until';
import { expect, iconBeside, pairByPasting, panelOf, test } from './world';

const ada = people[2] as (typeof people)[number];

interface List<T> {
  readonly items: readonly T[];
}

async function write(panel: Panel, form: { section: string; add: string; fields: Record<string, string> }) {
  await panel.press(form.section);
  await panel.press(form.add);
  for (const [label, text] of Object.entries(form.fields)) await panel.type(label, text);
  await panel.press('Save');
}

test('a manager writes down tasks, reminders, purchases, contacts and tags without leaving the network', async ({
  chromium,
  project,
  origin,
}) => {
  const { id } = await project.addPerson(ada, ['VK']);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/im/convo/${ada.vk.id}`);
  const panel = await panelOf(page, ada.name.en);
  await panel.says('No notes yet');

  await write(panel, { section: 'Tasks', add: 'Add task', fields: { 'What has to be done': 'Send the price' } });
  await panel.says('Send the price');
  await panel.press('Tasks');
  await write(panel, { section: 'My reminders', add: 'Add reminder', fields: { 'What to remind you of': 'Call her' } });
  await panel.says('Call her');
  await panel.press('My reminders');
  const honey = { Product: 'Honey', Price: '1290,50' };
  await write(panel, { section: 'Purchases', add: 'Add purchase', fields: honey });
  await panel.says('in 1 purchase');
  await panel.press('Purchases');
  await panel.press('Contacts and details');
  await panel.press('Edit contacts and details');
  await panel.press('Add contact');
  await panel.type('Contact', '+7 900 000-00-01');
  await panel.press('Save');
  await panel.says('+7 900 000-00-01');
  await panel.type('Tags', 'sweet tooth,');
  await until('the tag', async () => (await read<{ tagIds: string[] }>(`/clients/${id}`)).tagIds.length === 1);

  const [tasks, reminders, purchases, client] = await Promise.all([
    read<List<object>>(`/tasks?clientId=${id}`),
    read<List<object>>(`/reminders?clientId=${id}`),
    read<List<object>>(`/clients/${id}/purchases`),
    read<{ contacts: object[] }>(`/clients/${id}`),
  ]);
  expect(tasks.items).toMatchObject([{ title: 'Send the price', assigneeId: project.owner.id }]);
  expect(reminders.items).toMatchObject([{ text: 'Call her' }]);
  expect(purchases.items).toMatchObject([{ product: 'Honey', price: '1290.50' }]);
  expect(client.contacts).toMatchObject([{ kind: 'PHONE', normal: '+79000000001' }]);

  function read<T>(path: string): Promise<T> {
    return project.owner.call<T>('GET', path);
  }
});

test('a manager joins two cards of one person and takes them apart again', async ({ chromium, project, origin }) => {
  const { id } = await project.addPerson(ada, ['VK']);
  await project.addClient(ada.name.en, []);
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/im/convo/${ada.vk.id}`);
  const panel = await panelOf(page, ada.name.en);
  const count = async () => (await project.owner.call<List<object>>('GET', '/clients')).items.length;

  await panel.press('The same person?');
  await panel.press('Compare and join');
  await panel.press('Join');
  await panel.says(`Joined with ${ada.name.en}`);
  expect([await count(), (await project.client(id)).name]).toEqual([1, ada.name.en]);
  await panel.press('Take apart');
  await until('two clients', async () => (await count()) === 2);
});

test('a client who is deleted stays in the panel, with the way back, also when everybody knows of it', async ({
  chromium,
  project,
  origin,
}) => {
  await project.addPerson(ada, ['VK'], await project.statusId('Order'));
  await pairByPasting(chromium, project.owner, origin);
  const page = await chromium.newPage();
  await page.open(`${origin}/practice/vk/im/convo/${ada.vk.id}`);
  const panel = await panelOf(page, ada.name.en);
  await panel.press('Delete client');
  await panel.press('Delete');
  await panel.says(`${ada.name.en} is deleted.`);
  await until('no client at the icon', async () => !(await iconBeside(page, ada.name.en)).label.includes('Order'));
  expect(await panel.text()).toContain(`${ada.name.en} is deleted.`);
  await panel.press('Undo');
  await panel.says('No notes yet');
  await until('the client at the icon', async () => (await iconBeside(page, ada.name.en)).label.includes('Order'));
});
