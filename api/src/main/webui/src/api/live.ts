import type { CardChange } from '@okolo/card';
import { EventStreamReader, type StreamEvent } from './event-stream';
import { reached } from './http';
import type { SessionKeeper } from './session';

/** Between attempts: soon at first, at most this long. */
const [FIRST_WAIT, LONGEST_WAIT] = [1000, 30_000];

/**
 * Listens to what colleagues change, as long as the tab is seen: browsers allow six connections to one service, and a
 * dozen forgotten tabs would block the one in use. Coming back resumes after the last event that was seen.
 */
export class LiveChanges {
  private readonly listeners = new Set<(change: CardChange) => void>();
  private lastEventId: string | null = null;
  private running: AbortController | null = null;

  constructor(private readonly session: SessionKeeper) {}

  subscribe = (listener: (change: CardChange) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Tells everybody about a change that was made in this tab. */
  tell(change: CardChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /** Listens while somebody is signed in and the tab is seen. Call once. */
  start(): void {
    const decide = () => {
      const wanted = !document.hidden && this.session.presence.state === 'signed-in';
      if (wanted && !this.running) void this.run();
      if (!wanted) this.stop();
    };
    document.addEventListener('visibilitychange', decide);
    this.session.subscribe(decide);
    decide();
  }

  /** Forgets where the stream stood: another project has other events. */
  restart(): void {
    this.lastEventId = null;
    this.stop();
    if (this.session.presence.state === 'signed-in' && !document.hidden) void this.run();
  }

  private stop(): void {
    this.running?.abort();
    this.running = null;
  }

  private async run(): Promise<void> {
    const mine = new AbortController();
    this.running = mine;
    let wait = FIRST_WAIT;
    for (let first = true; !mine.signal.aborted; first = false) {
      const heard = await this.listen(mine.signal, !first).catch(() => false);
      wait = heard ? FIRST_WAIT : Math.min(wait * 2, LONGEST_WAIT);
      await pause(wait, mine.signal);
    }
  }

  /** Reads one connection to its end; whether it said anything. It ends regularly when the access token does. */
  private async listen(signal: AbortSignal, again: boolean): Promise<boolean> {
    const token = await this.session.token();
    const headers: Record<string, string> = { Accept: 'text/event-stream' };
    if (this.lastEventId !== null) headers['Last-Event-ID'] = this.lastEventId;
    const answer = await reached('/live', { token, signal, headers });
    if (!answer.ok || !answer.body) return false;
    // Without a place to resume from, whatever happened in between is unknown: fetch what is shown anew.
    if (again && this.lastEventId === null) this.tell({ kind: 'reset' });
    const reader = new EventStreamReader();
    const pieces = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let heard = false;
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
      heard = true;
      for (const event of reader.take(piece.value)) this.hear(event);
    }
    return heard;
  }

  private hear(event: StreamEvent): void {
    if (event.id !== null) this.lastEventId = event.id;
    const change = event.data === '' ? null : changeOf(event);
    if (change) this.tell(change);
  }
}

/** What an event of the stream means to a card; null for what this cabinet does not know yet. */
export function changeOf(event: StreamEvent): CardChange | null {
  const data = JSON.parse(event.data);
  switch (event.name) {
    case 'client':
      return {
        kind: 'client',
        clientId: data.clientId ?? data.client.clientId,
        deleted: data.client?.deleted === true,
      };
    case 'statuses':
    case 'managers':
    case 'project':
    case 'reset':
      return { kind: event.name };
    default:
      return null;
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
