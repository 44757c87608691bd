import { describe, expect, it } from 'vitest';
import type { ClientView } from '../api/types';
import { draftsInMemory } from '../frame/draft-store';
import { noteDraft } from '../note/NewNoteForm';
import { Desk } from '../testing/desk';
import { draw } from '../testing/screen';
import { NewClientForm } from './NewClientForm';

const PROFILES = [{ network: 'VK', externalId: '7' }] as const;

async function stranger(desk: Desk, drafts = draftsInMemory()) {
  const added: (ClientView | null)[] = [];
  const form = <NewClientForm name="Rada" profiles={PROFILES} onAdded={(client) => added.push(client)} />;
  const screen = await draw(desk, form, { drafts });
  await screen.shows('Not a client yet');
  return { screen, added };
}

describe('A stranger', () => {
  it('becomes my client in the first status', async () => {
    const desk = new Desk();
    const { screen, added } = await stranger(desk);
    await screen.press('Add as client');
    expect(desk.added[0]).toMatchObject({ name: 'Rada', profiles: PROFILES, statusId: 'new', ownerId: 'me' });
    expect(added[0]?.name).toBe('Rada');
  });

  it('gets a first note with the card', async () => {
    const desk = new Desk();
    const { screen } = await stranger(desk);
    await screen.type('First note', 'Asked about candles');
    await screen.press('Add as client');
    expect(desk.written[0]).toMatchObject({ clientId: 'fresh', text: 'Asked about candles' });
  });

  it('whose first note fails has it waiting in the new card', async () => {
    const [desk, drafts] = [new Desk(), draftsInMemory()];
    desk.addNote = async () => ({ state: 'refused', problem: { type: '/problems/internal', status: 500 } });
    const { screen } = await stranger(desk, drafts);
    await screen.type('First note', 'Asked about candles');
    await screen.press('Add as client');
    expect(await drafts.read(noteDraft('fresh'))).toBe('Asked about candles');
  });

  it('waits in the outbox when there is no connection', async () => {
    const desk = new Desk();
    const { screen, added } = await stranger(desk);
    desk.connection = 'queueing';
    await screen.press('Add as client');
    expect(added).toEqual([null]);
  });
});

it('A client made from nothing may have a profile by its address', async () => {
  const desk = new Desk();
  const screen = await draw(desk, <NewClientForm onAdded={() => undefined} />);
  await screen.type('Name', 'Rada');
  await screen.type('Profile address', 'vk.com/id7');
  await screen.press('Add as client');
  expect(desk.added[0]).toMatchObject({ name: 'Rada', profiles: [{ network: 'VK', externalId: '7' }] });
});
