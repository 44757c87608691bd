import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserOfBackground, until } from '../testing/browser';
import { FakeService } from '../testing/fake-service';
import { Background } from './background';
import { entryOf } from './writes';

let service: FakeService;
let background: Background;
let isCut: boolean;

beforeEach(async () => {
  browserOfBackground();
  service = await new FakeService().start();
  service.clients = ['c1', 'c2', 'c3'].map((id) => ({ id, name: `Made-up ${id}`, version: 1 }));
  isCut = false;
  service.when((seen) => (isCut && seen.method === 'POST' && seen.path.startsWith('/clients') ? 'cut' : undefined));
  background = new Background();
  await background.connect(service.origin, service.token);
});
afterEach(async () => {
  await background.disconnect();
  await service.stop();
});

const write = (clientId: string, text: string) =>
  background.outbox.write(entryOf({ method: 'addNote', args: [clientId, { text }] }), `id of ${text}`);
const sent = () => service.to('/clients', 'POST').map((seen) => (seen.body as { text: string }).text);

/** Three notes on three people, written in two tabs while nobody answers. */
async function writtenOffline(): Promise<void> {
  isCut = true;
  await Promise.all([write('c1', 'one'), write('c2', 'two'), write('c3', 'three')]);
  isCut = false;
  service.seen.length = 0;
}

describe('However many wake the outbox at once', () => {
  it('each write is sent once', async () => {
    await writtenOffline();
    const { outbox } = background;
    const [online, alarm, start, streams] = [
      background.retryNow(),
      background.wake(),
      background.wake(),
      outbox.drain(),
    ];
    await Promise.all([online, alarm, start, streams, write('c1', 'four')]);
    await until(async () => (await outbox.items()).length === 0);
    expect(sent().sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('a worker that starts while the one before it was cut off in the midst sends with the same keys', async () => {
    await writtenOffline();
    const keys = () => service.to('/clients', 'POST').map((seen) => seen.headers['idempotency-key']);
    await Promise.all([background.wake(), new Background().wake()]);
    await until(async () => (await background.outbox.items()).length === 0);
    expect(new Set(keys()).size).toBe(3);
  });
});

describe('A write that waits', () => {
  it('is said to be on its way, and not to wait, until nobody has answered', async () => {
    let go = () => {};
    service.hold(
      (seen) => seen.path.endsWith('/notes'),
      (answer) => {
        go = answer;
      },
    );
    const written = write('c1', 'one');
    await until(() => sent().length === 1);
    const during = (await background.outbox.items()).map(({ state }) => state);
    go();
    expect([during, (await written).state]).toEqual([['sending'], 'saved']);
  });

  it('can be taken back before it is sent', async () => {
    await writtenOffline();
    await background.outbox.discard('id of two');
    await background.wake();
    await until(async () => (await background.outbox.items()).length === 0);
    expect(sent()).toEqual(['one', 'three']);
  });

  it('cannot be taken back any more while the service does it, and is done once', async () => {
    await writtenOffline();
    let go = () => {};
    service.hold(
      (seen) => seen.path.endsWith('/notes'),
      (answer) => {
        go = answer;
      },
    );
    const draining = background.outbox.drain();
    await until(() => sent().length === 1);
    const taken = background.outbox.discard('id of one');
    go();
    await Promise.all([draining, taken]);
    await until(async () => (await background.outbox.items()).length === 0);
    expect(sent().filter((text) => text === 'one')).toHaveLength(1);
  });

  it('tells what the client will be like', async () => {
    service.when((seen) => (seen.path.endsWith('/status') ? 'cut' : undefined));
    await background.outbox.write(entryOf({ method: 'setStatus', args: ['c1', 's2', 1] }), 'status');
    expect(await background.outbox.items()).toMatchObject([{ state: 'waiting', expected: { statusId: 's2' } }]);
  });
});
