// @vitest-environment node
import type { CardChange, Session } from '@okolo/card';
import { StandInStream } from '@okolo/card/testing/stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeOf, LiveChanges } from './live';
import { SessionKeeper } from './session';

describe('Of what the stream tells', () => {
  it('a change of a client is told by its id', () => {
    const data = { seq: 1, kind: 'client.status', clientId: 'c', client: { clientId: 'c', deleted: false } };
    expect(changeOf({ event: 'client', data })).toEqual({ kind: 'client', clientId: 'c', deleted: false });
  });

  it('a deleted client is told as such', () => {
    const data = { client: { clientId: 'c', deleted: true } };
    expect(changeOf({ event: 'client', data })).toMatchObject({ deleted: true });
  });

  it.each(['statuses', 'managers', 'project', 'reset'])('the event “%s” is passed on', (event) => {
    expect(changeOf({ event, data: { seq: 1 } })).toEqual({ kind: event });
  });

  it('an event that is newer than this cabinet is passed over', () => {
    expect(changeOf({ event: 'task', data: { seq: 1 } })).toBeNull();
  });
});

describe('The cabinet in a tab that is seen', () => {
  let service: StandInStream;
  let told: CardChange[];
  let live: LiveChanges;

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    service = new StandInStream();
    const tab = Object.assign(new EventTarget(), { hidden: false, documentElement: { lang: 'en' } });
    vi.stubGlobal('document', tab);
    vi.stubGlobal('fetch', async (_: string, { headers, signal }: { headers: Headers; signal: AbortSignal }) =>
      service.open(headers, signal),
    );
    const session = new SessionKeeper();
    session.adopt({ accessToken: 'token', expiresIn: 86_400, me: {}, memberships: [] } as unknown as Session);
    live = new LiveChanges(session);
    told = [];
    live.subscribe((change) => told.push(change));
    live.start();
    await advance(0);
  });

  afterEach(() => {
    hide(true);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const advance = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  const hide = (hidden: boolean) => {
    Object.assign(document, { hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('gives up a connection that is silent for too long', async () => {
    service.now.say(':okolo\n\n');
    await advance(60_000);
    expect(service.connections).toHaveLength(2);
  });

  it('leaves the service alone for as long as it asks', async () => {
    service.now.say('retry: 5000\n\n');
    await advance(0);
    service.now.end();
    await advance(4000);
    expect(service.connections).toHaveLength(1);
  });

  it('fetches what is shown again when it cannot know what happened in between', async () => {
    service.now.say('event: client\ndata: {"clientId":"c"}\n\n');
    await advance(0);
    hide(true);
    hide(false);
    await advance(0);
    expect(told).toContainEqual({ kind: 'reset' });
  });

  it('goes on where it was when the tab is seen again', async () => {
    service.now.say('id: 41\n\n');
    await advance(0);
    hide(true);
    hide(false);
    await advance(0);
    expect([service.now.lastEventId, told]).toEqual(['41', []]);
  });

  it('has one connection again after the tab was hidden for twenty minutes, and hears what happened meanwhile', async () => {
    service.now.say('id: 41\n\n');
    await advance(0);
    const before = service.now;
    hide(true);
    await advance(20 * 60_000);
    hide(false);
    await advance(0);
    service.now.say('id: 42\nevent: client\ndata: {"clientId":"c"}\n\n');
    await advance(0);
    const open = service.connections.filter(({ signal }) => !signal.aborted);
    expect([before.signal.aborted, open.length, told.length]).toEqual([true, 1, 1]);
  });
});
