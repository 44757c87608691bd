import { expect, it } from 'vitest';
import { Desk } from '../testing/desk';
import { draw } from '../testing/screen';
import { Duplicates } from './Duplicates';

async function withDuplicate() {
  const desk = new Desk();
  const other = { ...desk.card, id: 'other', name: 'Lada O.' };
  desk.duplicateList.push({ client: other, signs: [{ why: 'PHONE', value: '+79000000001' }] });
  const differences = [{ name: 'name', here: 'Lada', there: 'Lada O.' }];
  desk.preview = { result: desk.card, other, differences, moves: { Note: 3 }, same: 0 };
  const screen = await draw(desk, <Duplicates client={desk.card} writable />);
  await screen.shows('Same phone: +79000000001');
  return { desk, screen };
}

it('Who may be the same person is compared, joined, and taken apart again', async () => {
  const { desk, screen } = await withDuplicate();
  await screen.press('Compare and join');
  await screen.shows('3 entries move over');
  await screen.press('Join');
  await screen.shows('Joined with Lada O.');
  await screen.press('Take apart');
  expect(desk.mergeList).toEqual([]);
});

it('Who is somebody else is not suggested again', async () => {
  const { desk, screen } = await withDuplicate();
  await screen.press('Somebody else');
  expect(desk.duplicateList).toEqual([]);
});
