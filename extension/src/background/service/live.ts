import { stored } from '../kept/stored';
import type { Connection } from './connection';
import { StreamParser } from './sse';

/** What the stream tells, already taken apart. */
export interface LiveEvent {
  readonly event: string;
  readonly data: unknown;
}

export interface LiveNeeds {
  /** Whether anybody would see a change: an open page of a network, the panel, the popup. */
  isWanted(): boolean;
  onEvent(event: LiveEvent): void;
  /** The stream stands. `isResumed` is false when what happened in between is not going to be told. */
  onOpen(isResumed: boolean): void;
  onClosed(): void;
}

const SLOWEST = 30_000;
/** A stream that has been silent for so long is dead: the service says something every 15 seconds. */
const SILENCE = 40_000;

/** The live stream of the service: one for the whole browser, taken up again where it broke off. */
export class Live {
  private readonly last = stored<string | null>('session', 'lastEventId', null);
  private running: AbortController | null = null;
  private wait = 1000;
  private failures = 0;
  isOpen = false;

  constructor(
    private readonly connection: Connection,
    private readonly needs: LiveNeeds,
  ) {}

  /** Starts the stream unless it runs; to be called whenever somebody may be interested. */
  start(): void {
    if (this.running || !this.needs.isWanted()) return;
    const controller = new AbortController();
    this.running = controller;
    this.run(controller.signal).finally(() => {
      if (this.running === controller) this.running = null;
    });
  }

  stop(): void {
    this.running?.abort();
    this.running = null;
  }

  /** Starts anew and at once: another token, or the network is back. */
  async restart(forgetLast: boolean): Promise<void> {
    this.stop();
    this.failures = 0;
    if (forgetLast) await this.last.set(null);
    this.start();
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.needs.isWanted()) {
      const isPossible = await this.stream(signal);
      this.closed();
      if (!isPossible || signal.aborted) return;
      if (this.failures > 0) this.connection.interrupted();
      await pause(backOff(this.wait, this.failures), signal);
    }
  }

  private closed(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.needs.onClosed();
  }

  /** One stream, from its start to its end. False when there is no sense in another one. */
  private async stream(signal: AbortSignal): Promise<boolean> {
    const last = await this.last.get();
    const silence = new AbortController();
    const either = AbortSignal.any([signal, silence.signal]);
    const headers = { Accept: 'text/event-stream', ...(last ? { 'Last-Event-ID': last } : {}) };
    const response = await this.connection.open({ method: 'GET', path: '/live', headers, signal: either });
    if (!(response instanceof Response)) {
      this.failures++;
      return response.kind === 'unreachable';
    }
    if (!response.ok || !response.body) {
      this.failures++;
      return response.status !== 403;
    }
    this.failures = 0;
    this.isOpen = true;
    this.needs.onOpen(last !== null);
    await this.read(response.body, silence, either).catch(() => {
      if (!signal.aborted) this.failures++;
    });
    return true;
  }

  private async read(body: ReadableStream<Uint8Array>, silence: AbortController, signal: AbortSignal): Promise<void> {
    const reader = body.getReader();
    const stop = () => void reader.cancel().catch(() => {});
    signal.addEventListener('abort', stop, { once: true });
    const decoder = new TextDecoder();
    const parser = new StreamParser(
      (event) => {
        if (event.id !== null) this.last.set(event.id);
        this.needs.onEvent({ event: event.event, data: parsed(event.data) });
      },
      (milliseconds) => {
        this.wait = Math.min(SLOWEST, milliseconds);
      },
    );
    let timer = setTimeout(() => silence.abort(), SILENCE);
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), SILENCE);
        parser.push(decoder.decode(value, { stream: true }));
      }
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

/** Longer after every failure, and never the same for all browsers: a service that comes back is not stormed. */
function backOff(wait: number, failures: number): number {
  if (failures === 0) return 50;
  return Math.min(SLOWEST, wait * 2 ** (failures - 1)) * (0.5 + Math.random());
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
