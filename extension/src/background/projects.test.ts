import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEPT, type KeptName } from '../messages/inventory';
import type { PagePush } from '../messages/protocol';
import { browserOfBackground, until } from '../testing/browser';
import { FakeService } from '../testing/fake-service';
import { Background } from './background';
import { stored } from './kept/stored';
import { entryOf } from './writes';

let first: FakeService;
let second: FakeService;
let background: Background;
let told: PagePush[];

const ADA = { network: 'VK', id: '7' } as const;
/** A word that nothing of the second project has. */
const OF_FIRST = 'Marker-of-the-first';

beforeEach(async () => {
  browserOfBackground();
  first = await new FakeService().start();
  second = await new FakeService().start();
  first.clients = [{ id: 'c1', name: OF_FIRST, keys: [ADA], comment: OF_FIRST, version: 1 }];
  second.token = 'okolo_second';
  told = [];
  background = new Background();
  background.ports.tellPages = (push) => told.push(push);
  await background.connect(first.origin, first.token);
});
afterEach(async () => {
  await background.disconnect();
  await first.stop();
  await second.stop();
});

const toSecond = () => background.connect(second.origin, second.token);
const note = (text: string) => entryOf({ method: 'addNote', args: ['c1', { text }] });
const everything = async () =>
  JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
const isOfFirst = (name: KeptName) => KEPT[name].whose === 'project';
const names = (Object.keys(KEPT) as KeptName[]).filter(isOfFirst);

/** Works with the first project, so that all that can be kept of it is. */
async function work(): Promise<void> {
  await background.watch.marksOf([ADA]);
  await background.desk.call({ method: 'client', args: ['c1'] });
  await background.drafts.write('note:c1', OF_FIRST);
  await background.subjects.set(1, { person: ADA, name: OF_FIRST, link: 'https://vk.com/id7', quote: OF_FIRST });
  await until(async () => (await everything()).includes('"people":{'));
}

describe('After another project was connected in the same browser', () => {
  it('nothing of the first is kept', async () => {
    await work();
    await toSecond();
    expect(await everything()).not.toContain(OF_FIRST);
  });

  it.each(names)('“%s” is empty, whatever stood there', async (name) => {
    await stored<unknown>(name, null).set([OF_FIRST]);
    await toSecond();
    expect(JSON.stringify(await chrome.storage[KEPT[name].area].get(name))).not.toContain(OF_FIRST);
  });

  it('a person who was a client is none, and pages are told to forget', async () => {
    await work();
    await toSecond();
    expect([await background.watch.marksOf([ADA]), told.map(({ kind }) => kind)]).toMatchObject([
      [null],
      expect.arrayContaining(['forget']),
    ]);
  });

  it('an answer of the first that comes late is dropped', async () => {
    let answer = () => {};
    first.hold(
      (seen) => seen.path === '/clients/c1',
      (go) => {
        answer = go;
      },
    );
    const late = background.desk.call({ method: 'client', args: ['c1'] }).catch(() => 'dropped');
    await until(() => first.to('/clients/c1').length === 1);
    await toSecond();
    answer();
    expect([await late, (await everything()).includes(OF_FIRST)]).toEqual(['dropped', false]);
  });

  it('what waits for the first is not sent, not shown, and counted', async () => {
    first.when((seen) => (seen.path.endsWith('/notes') ? 'cut' : undefined));
    await background.outbox.write(note(OF_FIRST), 'n1');
    await toSecond();
    await background.outbox.drain();
    const { outbox, elsewhere } = await background.connectionView();
    expect([outbox, elsewhere, second.to('/clients', 'POST')]).toEqual([[], 1, []]);
  });

  it('what waits for the first is sent once it is connected again', async () => {
    let isCut = true;
    first.when((seen) => (isCut && seen.path.endsWith('/notes') ? 'cut' : undefined));
    await background.outbox.write(note(OF_FIRST), 'n1');
    await toSecond();
    isCut = false;
    first.seen.length = 0;
    await background.connect(first.origin, first.token);
    await until(async () => (await background.outbox.elsewhere()) + (await background.outbox.items()).length === 0);
    expect(first.to('/clients/c1/notes', 'POST')).toHaveLength(1);
  });

  it('a write that was picked up for the first does not get into the second', async () => {
    let isCut = true;
    first.when((seen) => (isCut && seen.path.endsWith('/notes') ? 'cut' : undefined));
    await background.outbox.write(note('one'), 'n1');
    await background.outbox.write(note('two'), 'n2');
    isCut = false;
    let answer = () => {};
    first.hold(
      (seen) => seen.path.endsWith('/notes'),
      (go) => {
        answer = go;
      },
    );
    const draining = background.outbox.drain();
    await until(() => first.to('/clients/c1/notes').length >= 2);
    await toSecond();
    answer();
    await draining;
    expect(second.to('/clients', 'POST')).toEqual([]);
  });

  it('a renewed access of the first makes nobody else of the second', async () => {
    await chrome.storage.session.remove('access');
    let answer = () => {};
    first.hold(
      (seen) => seen.path === '/token-exchange',
      (go) => {
        answer = go;
      },
    );
    const late = background.desk.call({ method: 'tags', args: [] }).catch(() => 'dropped');
    await until(() => first.to('/token-exchange').length === 2);
    second.me = { id: 'm9', name: 'Second Probe' };
    await toSecond();
    answer();
    await late;
    expect((await background.connection.view()).me?.manager.name).toBe('Second Probe');
  });
});

describe('After disconnecting', () => {
  it('nothing of the project is kept', async () => {
    await work();
    await background.disconnect();
    expect(await everything()).not.toContain(OF_FIRST);
  });

  it('nobody is a client any more', async () => {
    await work();
    await background.disconnect();
    expect(await background.watch.marksOf([ADA])).toEqual(['unknown']);
  });
});

it('Connecting sends no cookies, so the cabinet stays whoever it is', async () => {
  const sent: RequestInit[] = [];
  const real = globalThis.fetch;
  globalThis.fetch = (address, init) => {
    if (init) sent.push(init);
    return real(address, init);
  };
  await toSecond();
  await background.desk.call({ method: 'tags', args: [] }).catch(() => {});
  globalThis.fetch = real;
  expect(new Set(sent.map(({ credentials }) => credentials))).toEqual(new Set(['omit']));
});
