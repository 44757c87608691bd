import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser } from '../../testing/browser';
import { DueService, inHours, reminder, task } from '../../testing/due-service';
import { Connection } from '../service/connection';
import { AGENDA_ALARM } from './agenda';
import { newDay } from './testing';

let service: DueService;
let browser: ReturnType<typeof emptyBrowser>;

beforeEach(async () => {
  browser = emptyBrowser();
  service = (await new DueService().start()) as DueService;
});
afterEach(() => service.stop());

const open = () => Object.keys(browser.notifications.getAllCreateOptions());
const cut = (path: string) => service.when((seen) => (seen.path.startsWith(path) ? 'cut' : undefined));
const minutesTo = async () =>
  ((await chrome.alarms.get(AGENDA_ALARM))?.scheduledTime ?? 0) / 60_000 - Date.now() / 60_000;

describe('the alarm', () => {
  it('rings when the next thing becomes due', async () => {
    service.coming = [reminder('r1', { nextAt: inHours(0.05) }), reminder('r2', { nextAt: inHours(0.02) })];
    await (await newDay(service)).refresh();
    expect(await minutesTo()).toBeCloseTo(1.2, 1);
  });

  it('rings in five minutes when nothing does: something may be set elsewhere', async () => {
    service.coming = [reminder('r1', { nextAt: inHours(5) })];
    await (await newDay(service)).refresh();
    expect(await minutesTo()).toBeCloseTo(5, 1);
  });

  it('rings soon when the service does not answer', async () => {
    const day = await newDay(service);
    cut('/reminders');
    await day.refresh();
    expect(await minutesTo()).toBeCloseTo(0.5, 1);
  });
});

describe('what is due', () => {
  it('is done from its notice, upon the version that was read', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    const day = await newDay(service);
    await day.refresh();
    const [id = ''] = open();
    service.waiting = [];
    await day.pressed(id, 0);
    const sent = service.to('/reminders/r1/done', 'POST');
    expect([sent.map(({ headers }) => headers['if-match']), open()]).toEqual([['"4"'], []]);
  });

  it('comes again in an hour', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    const day = await newDay(service);
    await day.refresh();
    await day.pressed(open()[0] ?? '', 1);
    const hours = service
      .to('/reminders/r1/snooze', 'POST')
      .map(({ body }) => (Date.parse((body as { until: string }).until) - Date.now()) / 3_600_000);
    expect(hours).toEqual([expect.closeTo(1, 1)]);
  });

  it('keeps all of a task but its date when that is put off', async () => {
    service.tasks = [task('t1', inHours(-1))];
    const day = await newDay(service);
    await day.refresh();
    const [item] = await day.items();
    await day.later(`task t1 ${item?.due}`, '2030-01-31T09:00:00Z');
    const { id: _, version: __, ...rest } = task('t1', '2030-01-31T09:00:00Z');
    expect(service.to('/tasks/t1', 'PUT').map(({ body }) => body)).toEqual([rest]);
  });

  it('is done once, however often the button is pressed', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    const day = await newDay(service);
    await day.refresh();
    const [id = ''] = open();
    service.waiting = [];
    await Promise.all([day.pressed(id, 0), day.pressed(id, 0)]);
    expect(service.to('/reminders/r1/done', 'POST')).toHaveLength(1);
  });

  it('is done without a network, and does not come back before the service has heard of it', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    const day = await newDay(service);
    await day.refresh();
    cut('/reminders/r1');
    await day.pressed(open()[0] ?? '', 0);
    await day.refresh();
    expect(await day.items()).toEqual([]);
  });

  it('leads to the client, or to where it can be dealt with', async () => {
    service.waiting = [
      reminder('r1', { waitingFor: inHours(-1) }),
      { ...reminder('r2', { waitingFor: inHours(-2) }), clientId: null },
    ];
    const opened: string[] = [];
    const day = await newDay(service, (what) => opened.push(what));
    await day.refresh();
    for (const id of open()) await day.clicked(id);
    expect(opened.sort()).toEqual(['client c1', expect.stringContaining('due reminder r2')]);
  });

  it('is dealt with in a window of its own where notifications have no buttons', async () => {
    emptyBrowser('moz-extension');
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    const opened: string[] = [];
    const day = await newDay(service, (what) => opened.push(what));
    await day.refresh();
    for (const id of open()) await day.clicked(id);
    expect(opened).toEqual([expect.stringContaining('due reminder r1')]);
  });

  it('is nobody else’s', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    const day = await newDay(service);
    await day.refresh();
    await new Connection().disconnect();
    expect(await day.items()).toEqual([]);
  });

  it('is known without the service, as it was last', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    await (await newDay(service)).refresh();
    cut('/');
    const day = await newDay(service);
    await day.refresh();
    expect(await day.dueCount()).toBe(1);
  });
});
