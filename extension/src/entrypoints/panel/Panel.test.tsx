// @vitest-environment happy-dom
import { type ClientView, ProblemError, UNREACHABLE } from '@okolo/card';
import { describe, expect, it } from 'vitest';
import type { Ahead } from '../../messages/ahead';
import type { DeskCall } from '../../messages/card-call';
import type { Mark } from '../../messages/mark';
import type { ConnectionView } from '../../messages/protocol';
import { openOwnPage, type Said } from '../../testing/own-page';
import { Panel } from './Panel';

const me = {
  account: { zone: 'UTC', locale: 'en' },
  manager: { id: 'm1', name: 'Olga Probe', role: 'OWNER' },
  project: { name: 'Probe', state: 'TRIAL' },
} as ConnectionView['me'];
const away: ConnectionView = {
  ...{ state: 'down', server: 'https://crm.example', me, readOnly: false, elsewhere: 0 },
  outbox: [],
};
const mark: Mark = {
  ...{ clientId: 'c1', shape: 'CIRCLE', color: '#112233', letter: 'N', caption: 'In talks' },
  ...{ owner: 'colleague', ownerName: 'Lev Sample', blocked: false, noteCount: 0, nextDue: null },
};

/** Of what the card reads, only who asks is known: nobody answers. */
function read({ method }: DeskCall): unknown {
  if (method === 'me') return me;
  if (method === 'outbox') return [];
  throw new ProblemError(UNREACHABLE);
}

const panel = (said: Said) =>
  openOwnPage(<Panel />, {
    'popup.connection': () => away,
    'panel.subject': () => ({ person: { network: 'VK', id: '7' }, name: 'Ada Made-Up', link: '', quote: '' }),
    'panel.read': read,
    'panel.draft': () => '',
    ...said,
  });
const times = (text: string, sought: string) => text.split(sought).length - 1;

describe('The panel, while the service does not answer', () => {
  it('shows a client whose card was never read here by what the icon knows', async () => {
    const { sees, screen } = await panel({ 'panel.clientOf': () => ({ clientId: 'c1', mark }) });
    await sees('In talks');
    expect(screen.text).toMatch(/Ada Made-Up.*In talks.*client of Lev Sample/);
  });

  it('takes a note all the same, and says once that nobody answers', async () => {
    const { sees, screen } = await panel({ 'panel.clientOf': () => ({ clientId: 'c1', mark }) });
    await sees('New note');
    await sees('what you write is kept and sent later');
    expect([times(screen.text, 'cannot be reached'), screen.has('Add note')]).toEqual([1, true]);
  });

  it('leaves the field that is written in where it is while the service is asked again', async () => {
    let isAsked = false;
    const silent = () => {
      isAsked = true;
      return new Promise(() => {});
    };
    let client: (call: DeskCall) => unknown = read;
    const { sees, push, becomes } = await panel({
      'panel.clientOf': () => ({ clientId: 'c1', mark }),
      'panel.read': (call) => (call.method === 'client' ? client(call) : read(call)),
    });
    await sees('New note');
    const field = document.querySelector('textarea');
    client = silent;
    await push({ kind: 'change', change: { kind: 'reset' } });
    await becomes(() => isAsked);
    expect(document.querySelector('textarea')).toBe(field);
  });

  it('says of somebody unknown that it cannot be found out now', async () => {
    const { sees } = await panel({ 'panel.clientOf': () => ({ unknown: true }) });
    await sees('cannot be found out until the service answers again');
  });
});

describe('The panel of a browser that is not connected', () => {
  it('says so, and what connecting is good for', async () => {
    const unpaired = { ...away, state: 'unpaired', me: null } as const;
    const { sees } = await panel({
      'popup.connection': () => unpaired,
      'panel.clientOf': () => ({ unknown: true }),
    });
    await sees('This browser is not connected to a project yet.');
    await sees('Once this browser is connected');
  });
});

describe('The panel that is told before it asks', () => {
  const person = { network: 'VK', id: '7' } as const;
  const unanswered = () => new Promise(() => {});
  const client = {
    ...{ id: 'c1', version: 1, name: 'Ada Made-Up', comment: '', statusId: 's1', ownerId: null, tagIds: [] },
    ...{ contacts: [], fields: {}, profiles: [], blocked: false, noteCount: 0, nextDue: null },
    createdAt: '2026-11-01T10:00:00Z',
  } as unknown as ClientView;
  const statuses = [{ id: 's1', shape: 'CIRCLE', color: '#112233', letter: 'N', captions: { en: 'Waiting' } }];
  const ahead = {
    person,
    clientOf: { clientId: 'c1', mark },
    card: { client, statuses, managers: [] },
  } as unknown as Ahead;

  it('shows the card while its own questions are on their way', async () => {
    const { push, sees, screen } = await panel({ 'panel.clientOf': unanswered, 'panel.read': unanswered });
    await push({ kind: 'ahead', tabId: 1, ahead });
    await sees('Ada Made-Up');
    expect(screen.text).toContain('Nobody’s client');
  });

  it('keeps to what it asked for itself, which is newer', async () => {
    const { push, sees, screen } = await panel({ 'panel.clientOf': () => ({ clientId: null, mark: null }) });
    await sees('Add');
    await push({ kind: 'ahead', tabId: 1, ahead });
    expect(screen.text).toContain('Not a client yet');
  });
});
