import { type CardChange, ProblemError } from '@okolo/card';
import { type LiveEvent, LiveStream, type Opened } from '@okolo/card/stream';
import { reached } from './http';
import type { SessionKeeper } from './session';

/**
 * Listens to what colleagues change, as long as the tab is seen: browsers allow six connections to one service, and a
 * dozen forgotten tabs would block the one in use. Coming back resumes after the last event that was seen.
 */
export class LiveChanges {
  private readonly listeners = new Set<(change: CardChange) => void>();
  private lastEventId: string | null = null;
  private wasOpen = false;
  private readonly stream: LiveStream;

  constructor(private readonly session: SessionKeeper) {
    this.stream = new LiveStream({
      place: {
        get: async () => this.lastEventId,
        set: async (id) => {
          this.lastEventId = id;
        },
      },
      isWanted: () => !document.hidden && session.presence.state === 'signed-in',
      open: (headers, signal) => this.open(headers, signal),
      onOpen: (isResumed) => this.opened(isResumed),
      onEvent: (event) => this.hear(event),
      onClosed: () => {},
      onBroken: () => {},
    });
  }

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
      const isWanted = !document.hidden && this.session.presence.state === 'signed-in';
      if (isWanted) this.stream.start();
      else this.stream.stop();
    };
    document.addEventListener('visibilitychange', decide);
    this.session.subscribe(decide);
    decide();
  }

  /** Forgets where the stream stood: another project has other events. */
  restart(): void {
    this.wasOpen = false;
    void this.stream.restart(true);
  }

  /** The connection ends regularly when the access token does. */
  private async open(headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Opened> {
    try {
      return await reached('/live', { token: await this.session.token(), signal, headers });
    } catch (failure) {
      if (failure instanceof ProblemError) return 'unreachable';
      throw failure;
    }
  }

  /** Without a place to resume from, whatever happened in between is unknown: fetch what is shown again. */
  private opened(isResumed: boolean): void {
    if (!isResumed && this.wasOpen) this.tell({ kind: 'reset' });
    this.wasOpen = true;
  }

  private hear(event: LiveEvent): void {
    const change = changeOf(event);
    if (change) this.tell(change);
  }
}

/** What an event of the stream means to a card; null for what this cabinet does not know yet. */
export function changeOf({ event, data }: LiveEvent): CardChange | null {
  switch (event) {
    case 'client': {
      const { clientId, client } = data as { clientId?: string; client?: { clientId: string; deleted?: boolean } };
      const id = clientId ?? client?.clientId;
      return id === undefined ? null : { kind: 'client', clientId: id, deleted: client?.deleted === true };
    }
    case 'statuses':
    case 'managers':
    case 'project':
    case 'reset':
      return { kind: event };
    default:
      return null;
  }
}
