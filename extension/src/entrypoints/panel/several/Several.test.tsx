// @vitest-environment happy-dom
import type { PeopleActionView, PersonOutcome } from '@okolo/card';
import { describe, expect, it } from 'vitest';
import type { DeskCall } from '../../../messages/card-call';
import type { ConnectionView } from '../../../messages/protocol';
import type { SelectionView } from '../../../messages/selection';
import { openOwnPage, type Said } from '../../../testing/own-page';
import { Panel } from '../Panel';

const ada = { person: { network: 'VK', id: '7' }, name: 'Ada Made-Up' } as const;
const ben = { person: { network: 'VK', id: '8', handle: 'ben' }, name: 'Ben Made-Up' } as const;
const SELECTION: SelectionView = { people: [ada, ben], clients: 1, colleagues: 1, unknown: 0 };
const counts = { total: 2, changed: 2, same: 0, refused: 0, failed: 0, undone: 0, kept: 0 };

const me = (role: 'MANAGER' | 'LEAD') =>
  ({
    account: { zone: 'UTC', locale: 'en' },
    manager: { id: 'm1', name: 'Olga Probe', role },
    project: { name: 'Probe', state: 'TRIAL' },
  }) as ConnectionView['me'];

function order(state: PeopleActionView['state'], progress = counts): PeopleActionView {
  const at = new Date().toISOString();
  const undoUntil = new Date(Date.now() + 86_400_000).toISOString();
  const times = { createdAt: at, finishedAt: at, undoUntil, undoneAt: null };
  return { id: 'o1', action: { add: true }, managerId: 'm1', state, pausedBy: null, progress, undoBy: null, ...times };
}

interface Given {
  readonly role?: 'MANAGER' | 'LEAD';
  readonly orders?: readonly PeopleActionView[];
  readonly outcomes?: readonly PersonOutcome[];
  readonly readOnly?: boolean;
  readonly selection?: SelectionView;
  readonly said?: Said;
}

function room({
  role = 'LEAD',
  orders = [],
  outcomes = [],
  readOnly = false,
  selection = SELECTION,
  said,
}: Given = {}) {
  const myself = me(role);
  const answers: Readonly<Partial<Record<DeskCall['method'], unknown>>> = {
    me: myself,
    managers: [
      { id: 'm1', name: 'Olga Probe', role, active: true },
      { id: 'm2', name: 'Lev Sample', role: 'MANAGER', active: true },
    ],
    statuses: [],
    tags: { items: [] },
    outbox: [],
    peopleActions: { items: orders, nextCursor: null },
    peopleOutcomes: { items: outcomes },
  };
  return openOwnPage(<Panel />, {
    'popup.connection': () => ({
      ...{ state: 'connected', server: '', outbox: [], elsewhere: 0 },
      me: myself,
      readOnly,
    }),
    'panel.selection': () => selection,
    'panel.subject': () => null,
    'panel.read': ({ method }) => answers[method],
    'panel.namesOf': () => ['Ada Made-Up', 'Ben Made-Up'],
    'panel.write': () => ({ state: 'saved', view: order('RUNNING') }),
    ...said,
  });
}

const outcome = (
  at: number,
  what: PersonOutcome['outcome'],
  reason: PersonOutcome['reason'] = null,
): PersonOutcome => ({
  ...{ at, clientId: null, clientName: null },
  outcome: what,
  reason,
});

describe('For several people at once the panel', () => {
  it('says how many are new and how many are clients', async () => {
    const { sees } = await room();
    await sees('2 people selected');
    await sees('1 new · 1 client already');
  });

  it('orders for everybody, by profile and name, and lets the selection go', async () => {
    const { sees, screen, asked, becomes } = await room();
    await sees('Do it for 2 people');
    await screen.press('Do it for 2 people');
    await becomes(() => asked('panel.unselect').length > 0);
    expect(asked('panel.write')).toMatchObject([
      {
        call: {
          method: 'startPeopleAction',
          args: [
            {
              action: { add: true, tagIds: [] },
              people: [
                { name: 'Ada Made-Up', profile: { network: 'VK', externalId: '7' } },
                { name: 'Ben Made-Up', profile: { network: 'VK', externalId: '8', handle: 'ben' } },
              ],
            },
          ],
        },
      },
    ]);
  });

  it('keeps the selection when the service refuses', async () => {
    const refused = { state: 'refused', problem: { type: '/problems/forbidden', status: 403 } };
    const { sees, screen, asked, becomes } = await room({ said: { 'panel.write': () => refused } });
    await sees('Do it for 2 people');
    await screen.press('Do it for 2 people');
    await becomes(() => asked('panel.tookRefusal').length > 0);
    expect([asked('panel.unselect'), screen.text.includes('2 people selected')]).toEqual([[], true]);
  });

  it('offers nothing to do while the project can only be read', async () => {
    const { sees, screen } = await room({ readOnly: true });
    await sees('Do it for 2 people');
    expect(screen.button('Do it for 2 people').disabled).toBe(true);
  });

  it('says what to do while nobody is selected', async () => {
    const { sees } = await room({ selection: { people: [], clients: 0, colleagues: 0, unknown: 0 } });
    await sees('Check the boxes beside the names on the page');
  });
});

describe('Of what was done to several people at once the panel', () => {
  it('tells how far it has come', async () => {
    const { sees } = await room({ orders: [order('RUNNING', { ...counts, changed: 1 })] });
    await sees('1 of 2 done');
  });

  it('tells what became of them, and whom not all was done for and why', async () => {
    const outcomes = [outcome(0, 'ADDED'), outcome(1, 'CHANGED', 'NOT_YOURS')];
    const { sees } = await room({ orders: [order('DONE')], outcomes });
    await sees('1 added · 1 changed');
    await sees('Ben Made-Up: a colleague’s client');
  });

  it('takes all of it back with one press', async () => {
    const { sees, screen, asked, becomes } = await room({ orders: [order('DONE')], outcomes: [outcome(0, 'ADDED')] });
    await sees('Undo all of it');
    await screen.press('Undo all of it');
    await becomes(() => asked('panel.write').length > 0);
    expect(asked('panel.write')).toMatchObject([{ call: { method: 'undoPeopleAction', args: ['o1'] } }]);
  });

  it('tells after an undo who stays and why', async () => {
    const outcomes = [outcome(0, 'UNDONE'), outcome(1, 'KEPT', 'CHANGED_SINCE')];
    const { sees } = await room({ orders: [order('UNDONE')], outcomes });
    await sees('1 taken back');
    await sees('Ben Made-Up: somebody has worked with them since');
  });
});
