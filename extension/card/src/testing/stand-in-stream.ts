/** One connection to a service that is played by a test. */
export interface Connected {
  /** After which event it was asked for; null when from now on. */
  readonly lastEventId: string | null;
  readonly signal: AbortSignal;
  say(text: string): void;
  end(): void;
  breakOff(): void;
}

/** Takes the part of the service in a live stream: every request is answered by a connection that the test talks on. */
export class StandInStream {
  readonly connections: Connected[] = [];

  /** Answers one request. */
  open(headers: Headers, signal: AbortSignal): Response {
    let body!: ReadableStreamDefaultController<Uint8Array>;
    const encoder = new TextEncoder();
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        body = controller;
      },
    });
    this.connections.push({
      lastEventId: headers.get('Last-Event-ID'),
      signal,
      say: (text) => body.enqueue(encoder.encode(text)),
      end: () => body.close(),
      breakOff: () => body.error(new TypeError('The connection was reset')),
    });
    return new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } });
  }

  /** The newest connection. */
  get now(): Connected {
    const connection = this.connections.at(-1);
    if (!connection) throw new Error('Nobody has asked for the stream');
    return connection;
  }
}
