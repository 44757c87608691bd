// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../messages/agenda';
import type { ConnectionView } from '../../messages/protocol';
import type { FoundClient } from '../../messages/search';
import { openOwnPage, type Said } from '../../testing/own-page';
import { Popup } from './Popup';

const me = {
  account: { zone: 'Europe/Moscow' },
  manager: { id: 'm1', name: 'Olga Probe' },
  project: { name: 'Probe' },
} as ConnectionView['me'];
const connection: ConnectionView = {
  state: 'connected',
  server: 'https://crm.example',
  me,
  readOnly: false,
  outbox: [],
  elsewhere: 0,
};

const reminder = (id: string, due: string): AgendaItem => ({
  kind: 'reminder',
  id,
  version: 1,
  text: `Call about ${id}`,
  clientId: 'c1',
  clientName: 'Ada Made-Up',
  due,
  task: null,
});
const anna: FoundClient = {
  clientId: 'c7',
  name: 'Anna <b>Orlova</b>',
  look: { shape: 'CIRCLE', color: '#1c7ed6', letter: 'N' },
  caption: 'New',
  owner: 'colleague',
  ownerName: 'Lev Sample',
  blocked: false,
  hasConversation: true,
  parts: [{ part: 'NOTE', text: 'About <i>prices</i> of honey', marks: [{ start: 9, end: 15 }] }],
};

const popup = (said: Said, words = '') =>
  openOwnPage(<Popup words={words} />, {
    'popup.connection': () => connection,
    'popup.agenda': () => [],
    'popup.health': () => [],
    'popup.search': () => ({ clients: [anna], complete: true }),
    ...said,
  });

describe('the popup', () => {
  it('says what is due, and what comes next', async () => {
    const items = [reminder('parcel', '2020-01-01T10:00:00Z'), reminder('cake', '2090-01-01T10:00:00Z')];
    const { screen, sees } = await popup({ 'popup.agenda': () => items });
    await sees('Next');
    expect(screen.text).toMatch(/Due: 1.*parcel.*Next.*cake/);
  });

  it('says so when nothing is due', async () => {
    const { sees } = await popup({});
    await sees('Nothing is due.');
  });

  it('shows at once what becomes due while it is open', async () => {
    const { sees, push } = await popup({});
    await sees('Nothing is due.');
    await push({ kind: 'agenda', items: [reminder('parcel', '2020-01-01T10:00:00Z')] });
    await sees('Due: 1');
  });

  it('does what is due at a press', async () => {
    const { screen, asked, sees } = await popup({ 'popup.agenda': () => [reminder('parcel', '2020-01-01T10:00:00Z')] });
    await sees('Due: 1');
    await screen.press('Done: Call about parcel');
    expect(asked('popup.done')).toEqual([{ key: 'reminder parcel 2020-01-01T10:00:00Z' }]);
  });

  it('puts it off until a time that is meant in the zone of the account', async () => {
    const { screen, asked, sees } = await popup({ 'popup.agenda': () => [reminder('parcel', '2020-01-01T10:00:00Z')] });
    await sees('Due: 1');
    await screen.press('Later: Call about parcel');
    await screen.type('When', '2090-06-01T12:00');
    await screen.press('Put off');
    expect(asked('popup.later')).toEqual([
      { key: 'reminder parcel 2020-01-01T10:00:00Z', until: '2090-06-01T09:00:00.000Z' },
    ]);
  });

  it('leads to the client whom it is about', async () => {
    const { screen, asked, sees } = await popup({ 'popup.agenda': () => [reminder('parcel', '2020-01-01T10:00:00Z')] });
    await sees('Ada Made-Up');
    await screen.press('Ada Made-Up');
    expect(asked('popup.openClient')).toEqual([{ clientId: 'c1', place: 'conversation' }]);
  });

  it('changes nothing when the trial is over', async () => {
    const items = [reminder('parcel', '2020-01-01T10:00:00Z')];
    const { screen, sees } = await popup({
      'popup.agenda': () => items,
      'popup.connection': () => ({ ...connection, readOnly: true }),
    });
    await sees('Due: 1');
    expect(screen.has('Done: Call about parcel')).toBe(false);
  });
});

describe('the search in the popup', () => {
  it('shows status, owner and where the words stand, as text', async () => {
    const { screen, sees } = await popup({}, 'price');
    await sees('Anna <b>Orlova</b>');
    expect(screen.text).toContain('New · client of Lev SampleNote: About <i>prices</i> of honey');
  });

  it('opens the profile of whoever is pressed', async () => {
    const { screen, asked, sees } = await popup({}, 'price');
    await sees('Orlova');
    screen.root.querySelector<HTMLButtonElement>('button[data-moves]')?.click();
    expect(asked('popup.openClient')).toEqual([{ clientId: 'c7', place: 'profile' }]);
  });

  it('opens the conversation by its own button', async () => {
    const { screen, asked, sees } = await popup({}, 'price');
    await sees('Orlova');
    await screen.press('Write to Anna <b>Orlova</b>');
    expect(asked('popup.openClient')).toEqual([{ clientId: 'c7', place: 'conversation' }]);
  });

  it('shows no answer to words that are not in the field any more', async () => {
    let answerLate = (_: unknown) => {};
    const late = new Promise((resolve) => {
      answerLate = resolve;
    });
    const { screen, asked, sees, becomes } = await popup({
      'popup.search': ({ words }) =>
        words === 'an' ? late : { clients: [{ ...anna, name: 'Boris' }], complete: true },
    });
    await sees('Nothing is due.');
    await screen.type('Find a client', 'an');
    await becomes(() => asked('popup.search').length === 1);
    await screen.type('Find a client', 'bo');
    await sees('Boris');
    answerLate({ clients: [anna], complete: true });
    await sees('Boris');
    expect(screen.text).not.toContain('Orlova');
  });
});
