// @vitest-environment happy-dom
import { ProblemError, UNREACHABLE } from '@okolo/card';
import { describe, expect, it } from 'vitest';
import type { DeskCall } from '../../messages/card-call';
import type { ConnectionView, Mark } from '../../messages/protocol';
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
