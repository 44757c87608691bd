import { describe, expect, it } from 'vitest';
import { draftsInMemory } from '../frame/draft-store';
import { Desk } from '../testing/desk';
import { draw, settled } from '../testing/screen';
import { ClientCard } from './ClientCard';

async function opened(desk = new Desk(), language: 'en' | 'ru' = 'en') {
  const screen = await draw(desk, <ClientCard clientId="c" />, { language });
  await screen.shows('Lada');
  return screen;
}

describe('The card', () => {
  it('captions the status in the language of its reader', async () => {
    const screen = await opened(new Desk(), 'ru');
    expect(screen.field('Статус').value).toBe('Новый');
  });

  it('saves a status that is picked', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    await screen.pick('Status', 'Won');
    expect(desk.card.statusId).toBe('won');
    await screen.shows('Saved');
  });

  it('shows what a colleague has changed without being asked', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    await settled(() => desk.colleagueWrites({ name: 'Lada Orlova' }));
    await screen.shows('Lada Orlova');
  });

  it('shows the present state when somebody was faster, and does not write over it', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    desk.colleagueWrites({ name: 'Lada Orlova' }, false);
    await screen.pick('Status', 'Won');
    await screen.shows('Somebody changed this meanwhile');
    await screen.shows('Lada Orlova');
    expect(desk.card.statusId).toBe('new');
  });

  it('applies the change upon the present state when told to', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    desk.colleagueWrites({ name: 'Lada Orlova' }, false);
    await screen.pick('Status', 'Won');
    await screen.press('Apply my change again');
    expect(desk.card).toMatchObject({ statusId: 'won', name: 'Lada Orlova' });
  });

  it('takes a status back at a press', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    await screen.pick('Status', 'Won');
    await screen.press('Undo');
    expect(desk.card.statusId).toBe('new');
  });

  it('shows the status as it was when the service refuses another one', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    desk.connection = 'cut';
    await screen.pick('Status', 'Won');
    expect(screen.field('Status').value).toBe('New');
  });

  it('keeps a half-written name when it is opened again', async () => {
    const [desk, drafts] = [new Desk(), draftsInMemory()];
    const first = await draw(desk, <ClientCard clientId="c" />, { drafts });
    await first.shows('Lada');
    await first.press('Edit name and comment');
    await first.type('Name', 'Lada O');
    await first.leave();
    const second = await draw(desk, <ClientCard clientId="c" />, { drafts });
    await second.shows('Save');
    expect(second.field('Name').value).toBe('Lada O');
  });

  it('says when the next task is due', async () => {
    const desk = new Desk();
    desk.colleagueWrites({ nextDue: '2020-01-31T09:00:00Z' });
    const screen = await opened(desk);
    await screen.shows('Overdue: January 31, 2020');
  });

  it('says that a change waits for the connection, and shows it as made', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    desk.connection = 'queueing';
    await screen.pick('Status', 'Won');
    await screen.shows('Not sent yet');
    expect(screen.field('Status').value).toBe('Won');
  });

  it('shows a change that waits as made, and as not sent, also when it is opened later', async () => {
    const desk = new Desk();
    desk.connection = 'queueing';
    await desk.setStatus('c', 'won', 1);
    const screen = await opened(desk);
    await screen.shows('Not sent yet');
    expect(screen.field('Status').value).toBe('Won');
  });

  it('says why a change was refused and what to do', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    desk.connection = 'cut';
    await screen.pick('Status', 'Won');
    await screen.shows('The service cannot be reached');
    desk.connection = 'there';
    await screen.press('Try again');
    expect(desk.card.statusId).toBe('won');
  });

  it('does not let a name be written over one that a colleague has just typed, though the card shows it already', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    await screen.press('Edit name and comment');
    await settled(() => desk.colleagueWrites({ name: 'Lada Orlova' }));
    await screen.type('Comment', 'Likes wax');
    await screen.press('Save');
    await screen.shows('Somebody changed this meanwhile');
    await screen.shows('Lada Orlova');
    expect(desk.card.comment).toBeNull();
  });

  it('lets a name be changed while a colleague changes the status', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    await screen.press('Edit name and comment');
    await settled(() => desk.colleagueWrites({ statusId: 'won' }));
    await screen.type('Name', 'Lada Orlova');
    await screen.press('Save');
    expect(desk.card).toMatchObject({ name: 'Lada Orlova', statusId: 'won' });
  });

  it('can be read but not changed when the trial is over', async () => {
    const screen = await opened(new Desk('OWNER', 'READ_ONLY'));
    expect([screen.has('Take this client'), screen.has('Add note'), screen.has('Delete client')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('says so when the client is no longer there', async () => {
    const desk = new Desk();
    await desk.deleteClient('c', 1);
    const screen = await draw(desk, <ClientCard clientId="c" />);
    await screen.shows('This client is no longer there');
  });
});

describe('Whose client it is', () => {
  const colleagues = (desk: Desk) => {
    desk.colleagueWrites({ ownerId: 'vera' });
    return desk;
  };

  it('is said as a warning before anything is written to a colleague’s client', async () => {
    const screen = await opened(colleagues(new Desk()));
    await screen.shows('This is Vera’s client');
  });

  it('cannot be changed by a manager when it is a colleague’s', async () => {
    const screen = await opened(colleagues(new Desk('MANAGER')));
    expect(screen.has('Take this client')).toBe(false);
  });

  it('can be changed by a team lead', async () => {
    const desk = colleagues(new Desk('LEAD'));
    const screen = await opened(desk);
    await screen.press('Hand on to');
    await screen.pick('Hand on to', 'Boris');
    expect(desk.card.ownerId).toBe('boris');
  });

  it('becomes mine at a press when it was nobody’s', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    await screen.press('Take this client');
    expect(desk.card.ownerId).toBe('me');
    await screen.shows('Your client');
  });
});

describe('A client', () => {
  it('is blocked with a reason that the team sees', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    await screen.press('Block');
    await screen.type('Reason', 'Asked not to be written to');
    await screen.press('Block');
    await screen.shows('Asked not to be written to');
    expect(desk.card.blocked).toBe(true);
  });

  it('is deleted only after a question, and brought back at a press', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    await screen.press('Delete client');
    await screen.shows('Delete Lada?');
    await screen.press('Delete');
    await screen.shows('Lada is deleted');
    await screen.press('Undo');
    await screen.shows('Profiles');
  });

  it('gets a profile by its address', async () => {
    const desk = new Desk();
    const screen = await opened(desk);
    await screen.press('Profiles');
    await screen.press('Add profile');
    await screen.type('Profile address', 'https://vk.com/lada.orlova');
    await screen.press('Add');
    expect(desk.card.profiles.at(-1)?.handle).toBe('lada.orlova');
  });

  it('does not get a profile by an address that is nobody’s', async () => {
    const screen = await opened();
    await screen.press('Profiles');
    await screen.press('Add profile');
    await screen.type('Profile address', 'https://vk.com/feed');
    await screen.press('Add');
    await screen.shows('This does not look like');
  });

  it('keeps its profiles as links that tell the target nothing', async () => {
    const screen = await opened();
    const link = screen.root.querySelector('a[href="https://vk.com/lada"]');
    expect(link?.getAttribute('rel')).toContain('noreferrer');
  });
});
