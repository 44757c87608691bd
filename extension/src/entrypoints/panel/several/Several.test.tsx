// @vitest-environment happy-dom
import type { PeopleActionView, PersonOutcome } from '@okolo/card';
import type { WriteCall } from '@okolo/card/calls';
import { settled } from '@okolo/card/testing';
import { describe, expect, it } from 'vitest';
import type { DeskCall } from '../../../messages/card-call';
import type { ConnectionView } from '../../../messages/protocol';
import type { SelectionView } from '../../../messages/selection';
import { openOwnPage, type Said } from '../../../testing/own-page';
import type { DeskPort } from '../../../ui/desk-port';
import { useOwnPage } from '../../../ui/own-page';
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

let port: DeskPort;

/** Lets a test have the panel stand beside a tab, as the browser's own one does. */
function Beside() {
  port = useOwnPage().port;
  return null;
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
  const page = (
    <>
      <Panel />
      <Beside />
    </>
  );
  return openOwnPage(page, {
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

  it('lets the selection go for which it was ordered, also when the panel stands beside another tab by then', async () => {
    let answer = (_: unknown) => {};
    const written = new Promise((resolve) => {
      answer = resolve;
    });
    const { sees, screen, asked, becomes } = await room({ said: { 'panel.write': () => written } });
    await sees('Do it for 2 people');
    await settled(() => port.standBeside(1));
    await sees('Do it for 2 people');
    await screen.press('Do it for 2 people');
    await settled(() => port.standBeside(2));
    answer({ state: 'saved', view: order('RUNNING') });
    await becomes(() => asked('panel.unselect').length > 0);
    expect(asked('panel.unselect')).toEqual([{ tabId: 1, leave: false }]);
  });

  it('keeps what was chosen for one tab from the selection of another', async () => {
    const { sees, screen, becomes } = await room();
    await sees('Do it for 2 people');
    await settled(() => port.standBeside(1));
    await sees('Do it for 2 people');
    await screen.tick('Add 1 new person as a client');
    await sees('Do it for 1 person');
    await settled(() => port.standBeside(2));
    await becomes(() => screen.text.includes('Do it for 2 people'));
  });

  it('shows nothing of a tab that it stands beside no longer', async () => {
    let isFirst = true;
    const { sees, screen } = await room({
      said: { 'panel.selection': () => (isFirst ? SELECTION : new Promise(() => {})) },
    });
    await sees('2 people selected');
    isFirst = false;
    await settled(() => port.standBeside(2));
    expect(screen.text).not.toContain('2 people selected');
  });

  it('takes no more tags than one order can have', async () => {
    const { sees, screen, asked, becomes } = await room();
    await sees('Do it for 2 people');
    await screen.type('Tags to add', Array.from({ length: 21 }, (_, tag) => `tag ${tag + 1}`).join());
    const comma = new KeyboardEvent('keydown', { key: ',', bubbles: true });
    await settled(() => void screen.field('Tags to add').dispatchEvent(comma));
    await screen.press('Do it for 2 people');
    await becomes(() => asked('panel.unselect').length > 0);
    const made = asked('panel.write').filter((one) => (one as { call: WriteCall }).call.method === 'addTag');
    expect(made).toHaveLength(20);
  });

  it('can change those nobody could be asked about without adding anybody', async () => {
    const selection: SelectionView = { people: [ada, ben], clients: 0, colleagues: 0, unknown: 2 };
    const { sees, screen } = await room({ selection });
    await sees('Do it for 2 people');
    await screen.tick('Add those who are no clients yet');
    await screen.enter('Tags to add', 'Fair');
    expect(screen.button('Do it for 2 people').disabled).toBe(false);
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

  it('names after an undo nobody for whom nothing had been done', async () => {
    const outcomes = [outcome(0, 'UNDONE'), outcome(1, 'REFUSED' as PersonOutcome['outcome'], 'NOT_YOURS')];
    const { sees, screen } = await room({ orders: [order('UNDONE')], outcomes });
    await sees('1 taken back');
    expect(screen.text).not.toContain('Ben Made-Up');
  });
});
