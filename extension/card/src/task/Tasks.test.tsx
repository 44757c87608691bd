import { describe, expect, it } from 'vitest';
import { draftsInMemory } from '../frame/draft-store';
import { Desk } from '../testing/desk';
import { draw } from '../testing/screen';
import { Tasks } from './Tasks';

const tasks = (desk: Desk) => <Tasks client={desk.card} writable />;

async function withTask(desk = new Desk()) {
  await desk.addTask({ title: 'Call back', assigneeId: 'me', clientId: 'c' });
  const screen = await draw(desk, tasks(desk));
  await screen.shows('Call back');
  return { desk, screen };
}

describe('A task', () => {
  it('is added for a day, for oneself', async () => {
    const desk = new Desk();
    const screen = await draw(desk, tasks(desk));
    await screen.press('Add task');
    await screen.type('What has to be done', 'Send the price');
    await screen.type('Day', '2026-12-01');
    await screen.press('Save');
    expect(desk.taskList[0]).toMatchObject({
      title: 'Send the price',
      due: '2026-12-01',
      assigneeId: 'me',
      clientId: 'c',
    });
  });

  it('is ticked off, and taken back at a press', async () => {
    const { desk, screen } = await withTask();
    await screen.tick('Done: Call back');
    expect(desk.taskList[0]?.doneAt).not.toBeNull();
    await screen.press('Undo');
    expect(desk.taskList[0]?.doneAt).toBeNull();
  });

  it('that a colleague has changed meanwhile is not written over unseen', async () => {
    const { desk, screen } = await withTask();
    await screen.press('Edit task: Call back');
    Object.assign(desk.taskList[0] ?? {}, { title: 'Call on Monday', version: 2 });
    await screen.type('What has to be done', 'Call on Friday');
    await screen.press('Save');
    await screen.shows('Call on Monday');
    expect(desk.taskList[0]?.title).toBe('Call on Monday');
    await screen.press('Apply my change again');
    expect(desk.taskList[0]?.title).toBe('Call on Friday');
  });

  it('half-written is there when the card is opened again', async () => {
    const [desk, drafts] = [new Desk(), draftsInMemory()];
    const first = await draw(desk, tasks(desk), { drafts });
    await first.press('Add task');
    await first.type('What has to be done', 'Send the');
    await first.leave();
    const second = await draw(desk, tasks(desk), { drafts });
    expect(second.field('What has to be done').value).toBe('Send the');
  });

  it('of a colleague is not a manager’s to change', async () => {
    const desk = new Desk();
    await desk.addTask({ title: 'Call back', assigneeId: 'vera', clientId: 'c' });
    Object.assign(desk.taskList[0] ?? {}, { createdBy: 'vera' });
    const screen = await draw(desk, tasks(desk));
    await screen.shows('Call back');
    expect(screen.has('Edit task: Call back')).toBe(false);
  });
});
