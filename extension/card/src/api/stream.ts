import { StreamParser } from './stream-parser';

/** What the stream tells. */
export interface LiveEvent {
  readonly event: string;
  readonly data: unknown;
}

/** Where the stream stands: the id after which it is taken up again; null when it begins again. */
export interface StreamPlace {
  get(): Promise<string | null>;
  set(id: string | null): Promise<void>;
}

/** What came of asking for the stream: an answer of any status; nobody there; or there is no sense in asking again. */
export type Opened = Response | 'unreachable' | 'refused';

export interface StreamNeeds {
  readonly place: StreamPlace;
  /** Whether anybody would see a change. */
  isWanted(): boolean;
  /** Asks for `/live` with these headers. May also reject when the signal is aborted. */
  open(headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Opened>;
  /** The stream stands. `isResumed` is false when what happened in between is not going to be told. */
  onOpen(isResumed: boolean): void;
  onEvent(event: LiveEvent): void;
  onClosed(): void;
  /** It broke off, or could not be opened, and is tried again after a while. */
  onBroken(): void;
}

/** Between two tries in milliseconds, as long as the service asks for nothing else; and at most. */
const [FIRST_WAIT, LONGEST_WAIT] = [1000, 30_000];
/** A stream that has been silent for so long is dead: the service says something every 15 seconds. */
const SILENCE = 40_000;

type Ending = 'ended' | 'broken' | 'refused';

/** The live stream of the service: one connection at a time, taken up again where it broke off. */
export class LiveStream {
  private running: AbortController | null = null;
  private retry = FIRST_WAIT;
  /** In a row, since something was heard. */
  private failures = 0;
  isOpen = false;

  constructor(private readonly needs: StreamNeeds) {}

  /** Starts the stream unless it runs; to be called whenever somebody may be interested. */
  start(): void {
    if (this.running || !this.needs.isWanted()) return;
    const mine = new AbortController();
    this.running = mine;
    void this.run(mine.signal).finally(() => {
      if (this.running === mine) this.running = null;
    });
  }

  stop(): void {
    this.running?.abort();
    this.running = null;
  }

  /** Starts at once, however long it would have waited: another token, or the network is back. */
  async restart(forgetLast: boolean): Promise<void> {
    this.stop();
    this.failures = 0;
    if (forgetLast) await this.needs.place.set(null);
    this.start();
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.needs.isWanted()) {
      const ending = await this.listen(signal).catch((fault): Ending => {
        if (!signal.aborted) console.error('The live stream is taken up again after', fault);
        return 'broken';
      });
      this.closed();
      if (ending === 'refused' || signal.aborted) return;
      this.failures = ending === 'ended' ? 0 : this.failures + 1;
      if (this.failures > 0) this.needs.onBroken();
      await pause(waitBefore(this.retry, this.failures), signal);
    }
  }

  private closed(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.needs.onClosed();
  }

  /** One connection, from its start to its end. */
  private async listen(signal: AbortSignal): Promise<Ending> {
    const connection = within(signal);
    try {
      const last = await this.needs.place.get();
      const headers = { Accept: 'text/event-stream', ...(last ? { 'Last-Event-ID': last } : {}) };
      const opened = await this.needs.open(headers, connection.signal);
      if (opened === 'refused' || opened === 'unreachable') return opened === 'refused' ? 'refused' : 'broken';
      if (!opened.ok || !opened.body) return opened.status === 403 ? 'refused' : 'broken';
      if (signal.aborted) return 'broken';
      this.isOpen = true;
      this.needs.onOpen(last !== null);
      return await this.read(opened.body, connection);
    } finally {
      connection.abort();
    }
  }

  /** An answer that ends without a word counts as broken: it would be asked for again and again. */
  private async read(body: ReadableStream<Uint8Array>, connection: AbortController): Promise<Ending> {
    let isHeard = false;
    const parser = this.parser();
    const isEnded = await readText(body, connection, (text) => {
      isHeard = true;
      this.failures = 0;
      parser.push(text);
    });
    return isEnded && isHeard ? 'ended' : 'broken';
  }

  private parser(): StreamParser {
    return new StreamParser({
      onId: (id) => void this.needs.place.set(id === '' ? null : id),
      onRetry: (milliseconds) => {
        this.retry = Math.min(LONGEST_WAIT, milliseconds);
      },
      onEvent: (event, data) => this.needs.onEvent(eventOf(event, data)),
    });
  }
}

/** Hands a body over as text, piece by piece. Resolves to whether it came to its end: not when it broke off, was stopped, or was silent. */
async function readText(
  body: ReadableStream<Uint8Array>,
  connection: AbortController,
  onText: (text: string) => void,
): Promise<boolean> {
  const pieces = body.getReader();
  connection.signal.addEventListener('abort', () => void pieces.cancel().catch(() => {}), { once: true });
  const decoder = new TextDecoder();
  for (;;) {
    const silence = setTimeout(() => connection.abort(), SILENCE);
    // However a connection breaks, there is nothing to do but to take it up again.
    const piece = await pieces.read().catch(() => null);
    clearTimeout(silence);
    if (piece === null || connection.signal.aborted) return false;
    if (piece.done) return true;
    onText(decoder.decode(piece.value, { stream: true }));
  }
}

/** What cannot be read may have told of anything. */
function eventOf(event: string, data: string): LiveEvent {
  try {
    return { event, data: JSON.parse(data) };
  } catch {
    return { event: 'reset', data: null };
  }
}

/** Longer after every failure, and never the same for all browsers: a service that comes back is not stormed. */
function waitBefore(retry: number, failures: number): number {
  return Math.min(LONGEST_WAIT, retry * 2 ** Math.max(0, failures - 1)) * (0.5 + Math.random());
}

/** Ends with another one, or before it. */
function within(signal: AbortSignal): AbortController {
  const inner = new AbortController();
  if (signal.aborted) inner.abort();
  signal.addEventListener('abort', () => inner.abort(), { signal: inner.signal });
  return inner;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = within(signal);
    const timer = setTimeout(() => over.abort(), milliseconds);
    over.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
    if (signal.aborted) over.abort();
  });
}
