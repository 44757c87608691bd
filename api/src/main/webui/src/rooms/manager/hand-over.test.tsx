import { Screen, settled } from '@okolo/card/testing';
import { describe, expect, it } from 'vitest';
import { Accounts } from '../../testing/accounts';
import { openCabinet } from '../../testing/cabinet-screen';

const joinedAt = '2026-11-01T09:00:00Z';
const boris = {
  id: 'b',
  name: 'Boris',
  email: 'boris@example.org',
  role: 'MANAGER',
  active: true,
  joinedAt,
  version: 4,
};
const vera = { ...boris, id: 'v', name: 'Vera', email: 'vera@example.org', version: 0 };
const zoya = { ...boris, id: 'z', name: 'Zoya', email: 'zoya@example.org', active: false, version: 2 };

interface Held {
  readonly clients: number;
  readonly tasks: number;
  readonly reminders: number;
}

/** The managers' room with Boris about to be switched off; windows stand beside the room, so all of the page is looked at. */
async function leaving(counts: Held): Promise<{ screen: Screen; service: Accounts }> {
  const service = Object.assign(new Accounts(), { signedIn: true }).open();
  service.answers.set('GET /managers', { items: [boris, vera, zoya] });
  service.answers.set('GET /managers/b/belongings', { counts });
  service.answers.set('POST /managers/b/leave', { ...boris, active: false, version: 5 });
  const { leave } = await openCabinet('/managers');
  const screen = new Screen(document.body, leave);
  await screen.shows('Boris');
  await screen.press('Edit Boris');
  await screen.press('Switch off…');
  return { screen, service };
}

const choose = (screen: Screen, label: string) => settled(() => screen.field(label).click());
const sent = (service: Accounts) => service.asked.filter((line) => line.includes('/leave'));

describe('Switching a manager off', () => {
  it('says what there is to hand over', async () => {
    const { screen } = await leaving({ clients: 12, tasks: 3, reminders: 0 });
    await screen.shows('Clients, deleted ones included: 12');
    expect([screen.text.includes('Open tasks: 3'), screen.text.includes('Reminders')]).toEqual([true, false]);
  });

  it('waits for a decision about what there is', async () => {
    const { screen } = await leaving({ clients: 1, tasks: 0, reminders: 0 });
    await screen.shows('Who gets all this?');
    expect(screen.button('Hand over and switch off').disabled).toBe(true);
  });

  it('gives everything to the colleagues who are chosen', async () => {
    const { screen, service } = await leaving({ clients: 1, tasks: 0, reminders: 0 });
    await screen.shows('Who gets all this?');
    await choose(screen, 'Colleagues I choose');
    await choose(screen, 'Vera');
    await screen.press('Hand over and switch off');
    expect(sent(service)).toEqual(['POST /managers/b/leave {"to":"SUCCESSORS","successorIds":["v"]}']);
  });

  it('offers no colleagues who are switched off themselves', async () => {
    const { screen } = await leaving({ clients: 1, tasks: 0, reminders: 0 });
    await screen.shows('Who gets all this?');
    await choose(screen, 'Colleagues I choose');
    const offered = [...document.querySelectorAll('input[type=checkbox]')].map((box) => box.getAttribute('value'));
    expect(offered).toEqual(['v']);
  });

  it('can leave everything to nobody', async () => {
    const { screen, service } = await leaving({ clients: 1, tasks: 0, reminders: 0 });
    await screen.shows('Who gets all this?');
    await choose(screen, 'Nobody');
    await screen.press('Hand over and switch off');
    expect(sent(service)).toEqual(['POST /managers/b/leave {"to":"NOBODY","successorIds":[]}']);
  });

  it('asks only once where there is nothing to hand over', async () => {
    const { screen, service } = await leaving({ clients: 0, tasks: 0, reminders: 0 });
    await screen.shows('There is nothing to hand over');
    await screen.press('Switch off');
    expect(sent(service)).toHaveLength(1);
  });
});
