// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { KeptItem } from '../../messages/inventory';
import type { ConnectionView } from '../../messages/protocol';
import { openOwnPage, type Said } from '../../testing/own-page';
import { Options } from './Options';

const me = {
  account: { zone: 'UTC' },
  manager: { id: 'm1', name: 'Olga Probe' },
  project: { name: 'Probe' },
} as ConnectionView['me'];
const connection: ConnectionView = {
  ...{ state: 'connected', server: 'https://crm.example', me, readOnly: false, elsewhere: 0 },
  outbox: [{ id: 'w1', action: 'addNote', clientId: 'c1', about: 'Ada', state: 'waiting', text: 'Call on Friday' }],
};
const kept: KeptItem[] = [
  { name: 'people', count: 40, bytes: 5200 },
  { name: 'outbox', count: 0, bytes: 0 },
];

const options = (said: Said = {}) =>
  openOwnPage(<Options />, {
    'popup.connection': () => connection,
    'popup.health': () => [],
    'options.kept': () => kept,
    'options.report': () => '{ "okolo": "0.1.0" }',
    ...said,
  });

describe('The options', () => {
  it('say what is kept, how much of it, and until when', async () => {
    const { sees, screen } = await options();
    await sees('Who of the people seen is a client');
    expect(screen.text).toMatch(/is a client40 · 5.2 kBthe browser ends.*not been sentnothing/);
  });

  it('delete it only after a question that says what has not been sent', async () => {
    const { sees, screen, asked } = await options();
    await sees('Delete all but the connection');
    await screen.press('Delete all but the connection');
    await sees('1 change that has not been sent is lost');
    expect(asked('options.deleteKept')).toEqual([]);
    await screen.press('Delete all but the connection');
    expect(asked('options.deleteKept')).toHaveLength(1);
  });

  it('show a report before it can be copied', async () => {
    const { sees, screen } = await options();
    await sees('Make a report');
    expect(screen.has('Copy report')).toBe(false);
    await screen.press('Make a report');
    await sees('"okolo": "0.1.0"');
    expect(screen.has('Copy report')).toBe(true);
  });

  it('switch one network off', async () => {
    const { sees, screen, asked } = await options();
    await sees('Icons on VK');
    await screen.tick('Icons on VK');
    expect(asked('options.change')).toEqual([{ off: ['VK'] }]);
  });

  it('switch one kind of place off in one network', async () => {
    const { sees, screen, asked } = await options();
    await sees('Where on VK');
    await screen.tick('Comments');
    expect(asked('options.change')).toEqual([{ hidden: ['VK comments'] }]);
  });
});

describe('What waits to be sent', () => {
  it('is one line, and at a press a list', async () => {
    const { sees, screen } = await options();
    await sees('1 change is waiting to be sent');
    await screen.press('Show');
    await sees('Add a note: Ada');
    expect(screen.text).toContain('Call on Friday');
  });

  it('is taken back after a question, for what was typed goes with it', async () => {
    const { sees, screen, asked } = await options();
    await sees('is waiting to be sent');
    await screen.press('Show');
    await screen.press('Take back');
    await sees('What was typed goes with it');
    await screen.press('Take back');
    expect(asked('panel.read')).toEqual([{ method: 'discard', args: ['w1'] }]);
  });

  it('for another project is counted and not shown', async () => {
    const { sees } = await options({ 'popup.connection': () => ({ ...connection, outbox: [], elsewhere: 2 }) });
    await sees('2 changes wait for another project');
  });

  it('is counted as well where nobody is connected', async () => {
    const unpaired = { ...connection, state: 'unpaired', me: null, outbox: [], elsewhere: 1 } as const;
    const { sees } = await options({ 'popup.connection': () => unpaired });
    await sees('1 change waits for another project');
  });
});
