import { describe, expect, it } from 'vitest';
import { draftsInMemory } from '../frame/draft-store';
import { Desk } from '../testing/desk';
import { draw } from '../testing/screen';
import { Notes } from './Notes';

const SOURCE = { link: 'https://vk.com/im?sel=1', quote: 'How much is it?' };
const notes = <Notes clientId="c" writable />;

async function withNote(text: string, authorId?: string, desk = new Desk()) {
  desk.written.push(desk.note(text, authorId));
  const screen = await draw(desk, notes);
  await screen.shows(text.slice(0, 10));
  return { desk, screen };
}

describe('A new note', () => {
  it('is written and its field emptied', async () => {
    const desk = new Desk();
    const screen = await draw(desk, notes);
    await screen.type('New note', 'Wants 40 candles');
    await screen.press('Add note');
    await screen.shows('Wants 40 candles');
    expect([desk.written.length, screen.field('New note').value]).toEqual([1, '']);
  });

  it('carries the page and the words it comes from', async () => {
    const desk = new Desk();
    const screen = await draw(desk, <Notes clientId="c" writable source={SOURCE} />);
    await screen.type('New note', 'Answered: 300');
    await screen.press('Add note');
    expect(desk.written[0]).toMatchObject(SOURCE);
  });

  it('stays in its field when the service refuses it', async () => {
    const desk = new Desk();
    const screen = await draw(desk, notes);
    desk.connection = 'cut';
    await screen.type('New note', 'Wants 40 candles');
    await screen.press('Add note');
    expect(screen.field('New note').value).toBe('Wants 40 candles');
  });

  it('is said to wait as long as it does', async () => {
    const desk = new Desk();
    const screen = await draw(desk, notes);
    desk.connection = 'queueing';
    await screen.type('New note', 'Wants 40 candles');
    await screen.press('Add note');
    await screen.shows('Not sent yet');
    desk.reconnect();
    await screen.hides('Not sent yet');
  });

  it('stands in the list while it waits, and taken back it is in its field again', async () => {
    const desk = new Desk();
    const screen = await draw(desk, notes);
    desk.connection = 'queueing';
    await screen.type('New note', 'Wants 40 candles');
    await screen.press('Add note');
    await screen.shows('Wants 40 candles');
    await screen.press('Take back');
    expect([screen.field('New note').value, desk.waiting]).toEqual(['Wants 40 candles', []]);
  });

  it('taken back too late is not in its field', async () => {
    const desk = new Desk();
    const screen = await draw(desk, notes);
    desk.connection = 'queueing';
    await screen.type('New note', 'Wants 40 candles');
    await screen.press('Add note');
    await screen.shows('Wants 40 candles');
    desk.waiting.length = 0;
    await screen.press('Take back');
    expect(screen.field('New note').value).toBe('');
  });

  it('is still there as a draft when the card is opened again', async () => {
    const [desk, drafts] = [new Desk(), draftsInMemory()];
    const first = await draw(desk, notes, { drafts });
    await first.type('New note', 'Half a thought');
    await first.leave();
    const second = await draw(desk, notes, { drafts });
    expect(second.field('New note').value).toBe('Half a thought');
  });

  it('says who can read it', async () => {
    const screen = await draw(new Desk(), notes);
    await screen.shows('Everyone in “Honey & Wax” can read this');
  });

  it('is not sent when it is too long', async () => {
    const desk = new Desk();
    const screen = await draw(desk, notes);
    await screen.type('New note', 'x'.repeat(10_001));
    await screen.press('Add note');
    expect(desk.written).toEqual([]);
    await screen.shows('1 character too many');
  });
});

describe('A note', () => {
  it('turns web addresses into links and nothing else', async () => {
    const { screen } = await withNote('See https://example.org/a, not javascript:alert(1) <b>bold</b>');
    expect([...screen.root.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/a',
    ]);
    expect(screen.root.querySelector('li b')).toBeNull();
  });

  it('is changed by its author', async () => {
    const { desk, screen } = await withNote('Wants 40 candles');
    await screen.press('Edit note');
    await screen.type('Text of the note', 'Wants 50 candles');
    await screen.press('Save');
    expect(desk.written[0]?.text).toBe('Wants 50 candles');
  });

  it('that a colleague has changed meanwhile is not written over unseen', async () => {
    const { desk, screen } = await withNote('Wants 40 candles');
    await screen.press('Edit note');
    Object.assign(desk.written[0] ?? {}, { text: 'Wants 60 candles', version: 2 });
    await screen.type('Text of the note', 'Wants 50 candles');
    await screen.press('Save');
    await screen.shows('Wants 60 candles');
    expect(desk.written[0]?.text).toBe('Wants 60 candles');
  });

  it('of a colleague cannot be changed by a manager', async () => {
    const { screen } = await withNote('Wants 40 candles', 'vera');
    expect(screen.has('Edit note')).toBe(false);
  });

  it('of a colleague can be changed by a team lead', async () => {
    const { screen } = await withNote('Wants 40 candles', 'vera', new Desk('LEAD'));
    expect(screen.has('Edit note')).toBe(true);
  });

  it('is deleted only after a question', async () => {
    const { desk, screen } = await withNote('Wants 40 candles');
    await screen.press('Delete note');
    await screen.press('Cancel');
    expect(desk.written).toHaveLength(1);
    await screen.press('Delete note');
    await screen.press('Delete');
    expect(desk.written).toHaveLength(0);
  });
});

describe('A note that stands', () => {
  it('is pinned by anybody who reads it', async () => {
    const { desk, screen } = await withNote('Wants 40 candles', 'vera');
    await screen.press('Pin to the top');
    expect(desk.written[0]?.pinned).toBe(true);
  });

  it('is kept for its author and the leads', async () => {
    const { desk, screen } = await withNote('Wants 40 candles');
    await screen.press('Until when, and who reads it');
    await screen.tick('Only leads and I can read this');
    expect(desk.written[0]?.visibility).toBe('LEAD_AND_AUTHOR');
  });

  it('runs out at the end of a day', async () => {
    const { desk, screen } = await withNote('Wants 40 candles');
    await screen.press('Until when, and who reads it');
    await screen.type('Disappears after this day', '2026-12-31');
    expect(desk.written[0]?.expiresAt).toBe('2026-12-31T23:59:00.000Z');
  });
});
