import { expect, it } from 'vitest';
import { Desk } from '../testing/desk';
import { draw } from '../testing/screen';
import { Reminders } from './Reminders';

it('A reminder is set for a time on the wall in the manager’s zone', async () => {
  const desk = new Desk();
  const screen = await draw(desk, <Reminders client={desk.card} writable />);
  await screen.press('Add reminder');
  await screen.type('What to remind you of', 'Has the parcel come?');
  await screen.type('When', '2026-12-01T09:30');
  await screen.press('Save');
  expect(desk.reminderList[0]).toMatchObject({ text: 'Has the parcel come?', at: '2026-12-01T09:30' });
});

it('A reminder is deleted only after a question', async () => {
  const desk = new Desk();
  await desk.addReminder({ text: 'Parcel', at: '2026-11-21T09:00', clientId: 'c' });
  const screen = await draw(desk, <Reminders client={desk.card} writable />);
  await screen.shows('Parcel');
  await screen.press('Delete reminder: Parcel');
  expect(desk.reminderList.length).toBe(1);
  await screen.press('Delete');
  expect(desk.reminderList).toEqual([]);
});

it('A reminder that has come is put off or dealt with', async () => {
  const desk = new Desk();
  await desk.addReminder({ text: 'Parcel', at: '2026-11-21T09:00', clientId: 'c' });
  Object.assign(desk.reminderList[0] ?? {}, { waitingFor: '2026-11-21T09:00:00Z' });
  const screen = await draw(desk, <Reminders client={desk.card} writable />);
  await screen.shows('waits for you');
  await screen.press('In an hour: Parcel');
  expect(desk.reminderList[0]?.waitingFor).toBeNull();
  await screen.press('Dealt with: Parcel');
  expect(desk.reminderList).toEqual([]);
});
