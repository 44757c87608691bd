// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PagePush } from '../messages/protocol';
import { connectPage } from './page-port';

/** The background's end of the connection, as a page sees it. */
class FakePort {
  readonly pushed: ((push: PagePush) => void)[] = [];
  readonly cut: (() => void)[] = [];
  readonly onMessage = { addListener: (listener: (push: PagePush) => void) => this.pushed.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => this.cut.push(listener) };
  isGone = false;

  postMessage(): void {
    if (this.isGone) throw new Error('Extension context invalidated.');
  }

  disconnect(): void {}
}

let ports: FakePort[];
let orphaned: number;
let controller: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  orphaned = 0;
  controller = new AbortController();
  const connect = () => {
    const port = new FakePort();
    ports.push(port);
    return port;
  };
  vi.stubGlobal('chrome', { runtime: { id: 'okolo', connect } });
  connectPage({
    signal: controller.signal,
    onPush: () => {},
    onOrphaned: () => {
      orphaned++;
      controller.abort();
    },
  });
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const updateExtension = () => vi.stubGlobal('chrome', { runtime: { id: undefined } });

describe('A page whose extension was updated', () => {
  it('is told that it is on its own when the connection breaks', () => {
    updateExtension();
    for (const cut of ports[0]?.cut ?? []) cut();
    expect(orphaned).toBe(1);
  });

  it('finds out by its next heartbeat when the browser did not say so', () => {
    updateExtension();
    vi.advanceTimersByTime(20_000);
    expect(orphaned).toBe(1);
  });

  it('finds out when the browser refuses to pass a word on', () => {
    for (const port of ports) port.isGone = true;
    vi.advanceTimersByTime(20_000);
    expect(orphaned).toBe(1);
  });

  it('is told once, and takes the connection up no more', () => {
    updateExtension();
    for (const cut of ports[0]?.cut ?? []) cut();
    vi.advanceTimersByTime(120_000);
    expect([orphaned, ports.length]).toEqual([1, 1]);
  });
});

describe('A page whose background has gone to sleep', () => {
  it('is connected again, and is not on its own', () => {
    for (const cut of ports[0]?.cut ?? []) cut();
    vi.advanceTimersByTime(1000);
    expect([orphaned, ports.length]).toEqual([0, 2]);
  });
});
