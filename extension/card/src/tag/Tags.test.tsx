import { expect, it } from 'vitest';
import { Desk } from '../testing/desk';
import { draw } from '../testing/screen';
import { Tags } from './Tags';

async function opened() {
  const desk = new Desk();
  const screen = await draw(desk, <Tags client={desk.card} writable />);
  await screen.shows('');
  return { desk, screen };
}

it('A tag of the project is set, however its letters are written', async () => {
  const { desk, screen } = await opened();
  await screen.enter('Tags', 'vip');
  expect(desk.card.tagIds).toEqual(['vip']);
});

it('A tag that is typed anew is made', async () => {
  const { desk, screen } = await opened();
  await screen.enter('Tags', 'Bees');
  expect([desk.tagList.at(-1)?.name, desk.card.tagIds]).toEqual(['Bees', ['Bees']]);
});

it('A tag that cannot be made without a connection is said to be refused', async () => {
  const { desk, screen } = await opened();
  desk.connection = 'queueing';
  await screen.enter('Tags', 'Bees');
  await screen.shows('The service cannot be reached');
  expect(desk.card.tagIds).toEqual([]);
});
