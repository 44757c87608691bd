import type { LiveEvent, LiveStream } from '@okolo/card/stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser, until } from '../../testing/browser';
import { FakeService } from '../../testing/fake-service';
import { Connection } from './connection';
import { liveOf } from './live';

let service: FakeService;
let events: LiveEvent[];
let opened: boolean[];
let live: LiveStream;

beforeEach(async () => {
  emptyBrowser();
  service = await new FakeService().start();
  events = [];
  opened = [];
  live = await newWorker();
});
afterEach(async () => {
  live.stop();
  await service.stop();
});

async function newWorker(): Promise<LiveStream> {
  const connection = new Connection();
  if ((await connection.view()).state === 'unpaired') await connection.connect(service.origin, service.token);
  return liveOf(connection, {
    isWanted: () => true,
    onEvent: (event) => events.push(event),
    onOpen: (isResumed) => opened.push(isResumed),
    onClosed: () => {},
  });
}

const lastIds = () => service.to('/live').map((seen) => seen.headers['last-event-id']);
const kept = async () => (await chrome.storage.session.get('lastEventId')).lastEventId;

describe('the live stream', () => {
  it('tells what the service tells', async () => {
    live.start();
    await until(() => service.listeners === 1);
    service.tell('client', { seq: 1 });
    await until(() => events.length === 1);
    expect(events).toEqual([{ event: 'client', data: { seq: 1 } }]);
  });

  it('goes on behind the last event when it was cut off', async () => {
    live.start();
    await until(() => service.listeners === 1);
    service.tell('client', {});
    await until(async () => (await kept()) === '1');
    service.cutStreams();
    await until(() => service.listeners === 1);
    expect(lastIds()).toEqual([undefined, '1']);
  });

  it('goes on where it stood when it was cut off before the first event', async () => {
    live.start();
    await until(async () => (await kept()) === '0');
    service.cutStreams();
    await until(() => opened.length === 2);
    expect([lastIds(), opened]).toEqual([
      [undefined, '0'],
      [false, true],
    ]);
  });

  it('goes on behind the last event after the worker has died', async () => {
    live.start();
    await until(() => service.listeners === 1);
    service.tell('client', {});
    await until(async () => (await kept()) === '1');
    live.stop();
    live = await newWorker();
    live.start();
    await until(() => service.to('/live').length === 2);
    expect(lastIds()).toEqual([undefined, '1']);
  });

  it('says when what happened in between is lost', async () => {
    live.start();
    await until(() => opened.length === 1);
    expect(opened).toEqual([false]);
  });

  it('runs once, however often it is started', async () => {
    live.start();
    live.start();
    await until(() => service.listeners === 1);
    live.start();
    expect(service.to('/live')).toHaveLength(1);
  });

  it('is not opened by somebody whose token was revoked', async () => {
    await chrome.storage.session.clear();
    service.token = 'okolo_other';
    live.start();
    await until(() => service.to('/token-exchange').length === 2);
    expect(service.to('/live')).toEqual([]);
  });
});
