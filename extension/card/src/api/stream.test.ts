// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StandInStream } from '../testing/stand-in-stream';
import { type LiveEvent, LiveStream, type Opened } from './stream';

let service: StandInStream;
let answer: Opened | null;
let place: string | null;
let events: LiveEvent[];
let opened: boolean[];
let broken: number;
let stream: LiveStream;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  service = new StandInStream();
  [answer, place, events, opened, broken] = [null, null, [], [], 0];
  stream = new LiveStream({
    place: {
      get: async () => place,
      set: async (id) => {
        place = id;
      },
    },
    isWanted: () => true,
    open: async (headers, signal) => {
      const connection = service.open(new Headers(headers), signal);
      return answer ?? connection;
    },
    onOpen: (isResumed) => opened.push(isResumed),
    onEvent: (event) => events.push(event),
    onClosed: () => {},
    onBroken: () => {
      broken++;
    },
  });
  stream.start();
});

afterEach(() => {
  stream.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const advance = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const said = async (text: string) => {
  await advance(0);
  service.now.say(text);
  await advance(0);
};

/** From now on every request is answered so. */
async function answers(how: Opened): Promise<void> {
  stream.stop();
  answer = how;
  stream.start();
  await advance(0);
}

/** How long it takes from now on until the service is asked again. */
async function untilAskedAgain(): Promise<number> {
  const before = service.connections.length;
  let waited = 0;
  for (; service.connections.length === before && waited < 60_000; waited += 100) await advance(100);
  return waited;
}

describe('The live stream', () => {
  it('tells what the service tells', async () => {
    await said('id: 7\nevent: client\ndata: {"seq":7}\n\n');
    expect(events).toEqual([{ event: 'client', data: { seq: 7 } }]);
  });

  it('that breaks before the first event is taken up where it stood', async () => {
    await said(':okolo\nid: 41\n\n');
    service.now.breakOff();
    await untilAskedAgain();
    expect([service.now.lastEventId, opened]).toEqual(['41', [false, true]]);
  });

  it('is taken up behind the last event', async () => {
    await said('id: 41\n\nid: 42\nevent: client\ndata: {}\n\n');
    service.now.end();
    await untilAskedAgain();
    expect(service.now.lastEventId).toBe('42');
  });

  it('that is silent for too long is given up for another one', async () => {
    await said(':okolo\n\n');
    const silent = service.now;
    await advance(39_900);
    expect(silent.signal.aborted).toBe(false);
    await advance(100);
    expect(silent.signal.aborted).toBe(true);
    expect(await untilAskedAgain()).toBe(1000);
  });

  it('lives by heartbeats alone', async () => {
    await said(':okolo\n\n');
    for (let beat = 0; beat < 10; beat++) {
      await advance(15_000);
      await said(':heartbeat\n\n');
    }
    expect(service.connections).toHaveLength(1);
  });

  it('leaves the service alone for as long as it asks', async () => {
    await said('retry: 5000\n\n');
    service.now.end();
    expect(await untilAskedAgain()).toBe(5000);
  });

  it.each([
    [0, 500],
    [0.9, 1400],
  ])('comes back at a moment of its own: by a chance of %d after %d ms', async (chance, wait) => {
    vi.mocked(Math.random).mockReturnValue(chance);
    await said(':okolo\n\n');
    service.now.end();
    expect(await untilAskedAgain()).toBe(wait);
  });

  it('waits longer after every failure, and half a minute at most', async () => {
    await answers('unreachable');
    const waits: number[] = [];
    for (let failure = 0; failure < 7; failure++) waits.push(await untilAskedAgain());
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('counts an answer without a word as a failure', async () => {
    for (const _ of [1, 2, 3]) {
      await advance(0);
      service.now.end();
      await untilAskedAgain();
    }
    expect(broken).toBe(3);
  });

  it('that ends as it should is not broken', async () => {
    await said(':okolo\n\n');
    service.now.end();
    await untilAskedAgain();
    expect(broken).toBe(0);
  });

  it('takes what it cannot read for anything', async () => {
    await said('event: client\ndata: {"seq"\n\n');
    expect(events).toEqual([{ event: 'reset', data: null }]);
  });

  it.each([
    ['has no token any more', 'refused'],
    ['may not listen', new Response(null, { status: 403 })],
  ] as const)('is not asked for again by whoever %s', async (_, no) => {
    await answers(no);
    expect(await untilAskedAgain()).toBe(60_000);
  });

  it('that was stopped tells nothing more', async () => {
    await said(':okolo\n\n');
    service.now.say('event: client\ndata: {}\n\n');
    stream.stop();
    await advance(0);
    expect(events).toEqual([]);
  });

  it('begins again where the place is to be forgotten', async () => {
    await said('id: 41\n\n');
    await stream.restart(true);
    await advance(0);
    expect([service.now.lastEventId, opened]).toEqual([null, [false, false]]);
  });
});
