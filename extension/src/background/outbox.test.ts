import type { WriteCall } from '@okolo/card/calls';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser, until } from '../testing/browser';
import { FakeService, problem, type Seen } from '../testing/fake-service';
import type { Outbox } from './outbox';
import { Connection } from './service/connection';
import { newWorker as startedWorker } from './testing';
import { entryOf } from './writes';

let service: FakeService;

beforeEach(async () => {
  emptyBrowser();
  service = await new FakeService().start();
  service.clients = [
    { id: 'c1', name: 'Ada Made-Up', version: 5 },
    { id: 'c2', name: 'Ben Made-Up', version: 1 },
  ];
});
afterEach(() => service.stop());

/** The outbox of a background that has just started. */
const newWorker = async (): Promise<Outbox> => (await startedWorker(service)).outbox;

const write = (outbox: Outbox, call: WriteCall) => outbox.write(entryOf(call), crypto.randomUUID());
const note = (text: string, clientId = 'c1'): WriteCall => ({ method: 'addNote', args: [clientId, { text }] });
const status = (statusId: string, version: number): WriteCall => ({
  method: 'setStatus',
  args: ['c1', statusId, version],
});
const cleo: WriteCall = { method: 'addClient', args: [{ name: 'Cleo Made-Up', profiles: [] }, { text: 'hello' }] };
const notes = (): Seen[] => service.to('/clients', 'POST').filter((seen) => seen.path.endsWith('/notes'));
const texts = () => notes().map((seen) => (seen.body as { text: string }).text);
const cutOff = () => {
  let losesAnswers = true;
  service.when((seen) => (losesAnswers && seen.path.startsWith('/clients') ? 'cut' : undefined));
  return () => {
    losesAnswers = false;
  };
};

describe('the outbox', () => {
  it('answers that a write is saved, with the new state', async () => {
    expect(await write(await newWorker(), status('s2', 5))).toMatchObject({ state: 'saved', view: { version: 6 } });
  });

  it('is empty after a saved write', async () => {
    const outbox = await newWorker();
    await write(outbox, note('done'));
    expect(await outbox.items()).toEqual([]);
  });

  it('answers that a write waits when the service cannot be reached', async () => {
    cutOff();
    expect(await write(await newWorker(), note('later'))).toEqual({ state: 'queued' });
  });

  it('sends what waits after the worker has died, in the order in which it was written', async () => {
    const reconnect = cutOff();
    const outbox = await newWorker();
    for (const text of ['one', 'two', 'three']) await write(outbox, note(text));
    reconnect();
    service.seen.length = 0;
    await (await newWorker()).drain();
    expect(texts()).toEqual(['one', 'two', 'three']);
  });

  it('sends a write again with the same key, so that it is done once', async () => {
    const reconnect = cutOff();
    await write(await newWorker(), note('once'));
    reconnect();
    await (await newWorker()).drain();
    expect(new Set(notes().map((seen) => seen.headers['idempotency-key'])).size).toBe(1);
  });

  it('takes a write that is handed over twice as one', async () => {
    const outbox = await newWorker();
    const id = crypto.randomUUID();
    cutOff();
    await outbox.write(entryOf(note('twice')), id);
    await outbox.write(entryOf(note('twice')), id);
    expect(await outbox.items()).toHaveLength(1);
  });

  it('builds an edit upon the version that the edit before it made', async () => {
    const reconnect = cutOff();
    const outbox = await newWorker();
    await write(outbox, status('s2', 5));
    await write(outbox, { method: 'setOwner', args: ['c1', 'm1', 5] });
    reconnect();
    service.seen.length = 0;
    await outbox.drain();
    expect(service.to('/clients', 'PUT').map((seen) => seen.headers['if-match'])).toEqual(['"5"', '"6"']);
  });

  it('keeps a refused write with the reason and what was typed', async () => {
    service.when((seen) => (seen.path.endsWith('/notes') ? problem(402, 'trial-over') : undefined));
    const outbox = await newWorker();
    await write(outbox, note('precious'));
    expect(await outbox.items()).toMatchObject([{ state: 'refused', text: 'precious', problem: { status: 402 } }]);
  });

  it('goes on with other writes after a refused one', async () => {
    service.when((seen) =>
      seen.path === '/clients/c1/status' ? problem(412, 'stale', { current: { version: 9 } }) : undefined,
    );
    const outbox = await newWorker();
    await write(outbox, status('s2', 5));
    expect(await write(outbox, note('still sent'))).toMatchObject({ state: 'saved' });
  });

  it('applies a stale edit again upon the current version when the manager says so', async () => {
    service.clients[0] = { id: 'c1', name: 'Ada Made-Up', version: 9 };
    service.when((seen) =>
      seen.headers['if-match'] === '"5"'
        ? problem(412, 'stale', { current: { statusId: 's3', version: 9 } })
        : undefined,
    );
    const outbox = await newWorker();
    await write(outbox, status('s2', 5));
    await outbox.retry((await outbox.items())[0]?.id ?? '');
    expect(service.to('/clients/c1/status').at(-1)?.headers['if-match']).toBe('"9"');
  });

  it('takes a stale edit as done when its answer got lost and the state is what was wanted', async () => {
    const reconnect = cutOff();
    const outbox = await newWorker();
    await write(outbox, status('s2', 5));
    reconnect();
    service.when((seen) =>
      seen.method === 'PUT' ? problem(412, 'stale', { current: { statusId: 's2', version: 6 } }) : undefined,
    );
    await outbox.drain();
    expect(await outbox.items()).toEqual([]);
  });

  it('keeps writes while the token is revoked', async () => {
    const outbox = await newWorker();
    await chrome.storage.session.clear();
    service.token = 'okolo_other';
    await write(outbox, note('kept'));
    expect(await outbox.items()).toMatchObject([{ state: 'waiting', text: 'kept' }]);
  });

  it('never sends to another service what was written for one', async () => {
    cutOff();
    await write(await newWorker(), note('for the first'));
    const other = await new FakeService().start();
    await new Connection().connect(other.origin, other.token);
    await (await newWorker()).drain();
    expect(other.to('/clients')).toEqual([]);
    await other.stop();
  });

  it('holds writes back for as long as the service asks for', async () => {
    let isBusy = true;
    service.when((seen) =>
      isBusy && seen.path.endsWith('/notes')
        ? { status: 429, headers: { 'Retry-After': '7' }, body: { type: '/problems/too-many-requests', status: 429 } }
        : undefined,
    );
    const waits: number[] = [];
    const { outbox } = await startedWorker(service, { wakeIn: (milliseconds) => waits.push(milliseconds) });
    await write(outbox, note('patience'));
    isBusy = false;
    expect(waits).toEqual([7000]);
  });

  it('sends the first note behind its client', async () => {
    const outbox = await newWorker();
    await write(outbox, cleo);
    await until(async () => (await outbox.items()).length === 0);
    expect(texts()).toEqual(['hello']);
  });

  it('keeps a first note that is refused when its client is there', async () => {
    service.when((seen) => (seen.path.endsWith('/notes') ? problem(402, 'trial-over') : undefined));
    const outbox = await newWorker();
    await write(outbox, cleo);
    await until(async () => (await outbox.items())[0]?.state === 'refused');
    expect(await outbox.items()).toMatchObject([{ action: 'addNote', text: 'hello' }]);
  });

  it('sends the first note of a client who had to wait, behind the client', async () => {
    const reconnect = cutOff();
    const outbox = await newWorker();
    await write(outbox, cleo);
    reconnect();
    await (await newWorker()).drain();
    await until(async () => (await outbox.items()).length === 0);
    expect(texts()).toEqual(['hello']);
  });

  it('gives a refused write up at the word of the manager', async () => {
    service.when((seen) => (seen.path.endsWith('/notes') ? problem(404, 'not-found') : undefined));
    const outbox = await newWorker();
    await write(outbox, note('away'));
    await outbox.discard((await outbox.items())[0]?.id ?? '');
    expect(await outbox.items()).toEqual([]);
  });
});
