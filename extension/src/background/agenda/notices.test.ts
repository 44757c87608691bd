import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser, until } from '../../testing/browser';
import { DueService, inHours, reminder, task } from '../../testing/due-service';
import { settings } from '../kept/settings';
import { newDay } from './testing';

let service: DueService;
let browser: ReturnType<typeof emptyBrowser>;

beforeEach(async () => {
  browser = emptyBrowser();
  service = (await new DueService().start()) as DueService;
});
afterEach(() => service.stop());

const shown = () => Object.values(browser.notifications.getAllCreateOptions());
const inTwoMinutes = () => Date.now() + 120_000;
const open = () => Object.keys(browser.notifications.getAllCreateOptions());

describe('a notice', () => {
  it('says whom it is about, what, and when', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    await (await newDay(service)).refresh();
    expect(shown()).toMatchObject([{ title: 'Ada Made-Up', message: expect.stringMatching(/^Call about r1\n.*\d/) }]);
  });

  it('comes at the time of a task too', async () => {
    service.tasks = [task('t1', inHours(-1)), task('t2', '2020-01-01'), task('t3', inHours(1))];
    await (await newDay(service)).refresh();
    expect(open()).toEqual([expect.stringContaining('due task t1')]);
  });

  it('comes of a reminder whose time has come though the service has not noticed yet', async () => {
    service.coming = [reminder('r1', { nextAt: inHours(-0.001) })];
    await (await newDay(service)).refresh();
    expect(open()).toHaveLength(1);
  });

  it('says neither names nor texts to whoever does not want that', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    await settings.change((now) => ({ ...now, noticeNames: false }));
    await (await newDay(service)).refresh();
    expect(JSON.stringify(shown())).not.toMatch(/Ada|Call about/);
  });

  it('does not come, and is left to other browsers, when this one is to be silent', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    await settings.change((now) => ({ ...now, notices: false }));
    await (await newDay(service)).refresh();
    expect([open(), service.to('/notices')]).toEqual([[], []]);
  });

  it('is one for all after a long sleep', async () => {
    service.waiting = [1, 2, 3, 4, 5].map((n) => reminder(`r${n}`, { waitingFor: inHours(-n) }));
    await (await newDay(service)).refresh();
    expect(shown()).toMatchObject([{ message: '5 things are waiting for you' }]);
  });

  it('holds nothing that Firefox refuses', async () => {
    browser = emptyBrowser('moz-extension');
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    await (await newDay(service)).refresh();
    expect(Object.keys(shown()[0] ?? {}).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });

  it('goes when the thing was dealt with elsewhere', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    const day = await newDay(service);
    await day.refresh();
    service.waiting = [];
    await day.refresh();
    expect(open()).toEqual([]);
  });
});

describe('one person with two browsers', () => {
  it('is told once', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    await (await newDay(service)).refresh();
    const first = open().length;
    browser = emptyBrowser();
    await (await newDay(service)).refresh();
    expect([first, open().length]).toEqual([1, 0]);
  });

  it('is told by the other when the first one has died over it', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    service.claimFor('another-browser', service.waiting);
    await (await newDay(service)).refresh();
    const before = open().length;
    service.endLeases();
    await (await newDay(service, undefined, inTwoMinutes)).refresh();
    expect([before, open().length]).toEqual([0, 1]);
  });

  it('does not ask for ever for what the other has shown', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    await (await newDay(service)).refresh();
    browser = emptyBrowser();
    await (await newDay(service)).refresh();
    await (await newDay(service)).refresh();
    await (await newDay(service, undefined, inTwoMinutes)).refresh();
    const asked = service.to('/notices/claim').length;
    await (await newDay(service, undefined, inTwoMinutes)).refresh();
    expect([asked, service.to('/notices/claim').length]).toEqual([3, 3]);
  });

  it('is told again when it comes again', async () => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-2) })];
    const day = await newDay(service);
    await day.refresh();
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
    await day.refresh();
    expect(open()).toEqual([expect.stringContaining(JSON.parse(JSON.stringify(service.waiting))[0].waitingFor)]);
  });
});

describe('a worker that dies', () => {
  beforeEach(() => {
    service.waiting = [reminder('r1', { waitingFor: inHours(-1) })];
  });

  it('tells nothing twice', async () => {
    await (await newDay(service)).refresh();
    await chrome.notifications.clear(open()[0] ?? '');
    await (await newDay(service)).refresh();
    expect(open()).toEqual([]);
  });

  it('reports later what it has shown', async () => {
    const end = cutOnce('/notices/shown');
    await (await newDay(service)).refresh();
    end();
    await (await newDay(service)).refresh();
    expect(service.shown).toBe(1);
  });

  it('tells later what it has claimed and not shown', async () => {
    const end = cutOnce('/notices/claim');
    await (await newDay(service)).refresh();
    end();
    await (await newDay(service)).refresh();
    expect(open()).toHaveLength(1);
  });

  it('is told of what became due while it was dead, without asking the service again', async () => {
    service.waiting = [];
    const at = Date.now() + 30;
    service.coming = [reminder('r1', { nextAt: new Date(at).toISOString() })];
    await (await newDay(service)).refresh();
    const before = service.to('/reminders').length;
    await until(() => Date.now() >= at);
    await (await newDay(service)).catchUp();
    expect([open().length, service.to('/reminders').length]).toEqual([1, before]);
  });
});

/** No answer to requests of this path, until the returned function is called. */
function cutOnce(path: string): () => void {
  let isCut = true;
  service.when((seen) => (isCut && seen.path === path ? 'cut' : undefined));
  return () => {
    isCut = false;
  };
}
