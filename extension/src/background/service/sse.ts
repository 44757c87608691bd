/** One event of a server-sent stream. */
export interface StreamEvent {
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/**
 * Takes a stream of text apart into events, as the standard says: lines end in LF, CR or CRLF, also in the middle of
 * a piece; an event ends with an empty line; what was cut off at the end is no event.
 */
export class StreamParser {
  private rest = '';
  private data: string[] = [];
  private event = '';
  private id: string | null = null;
  private isStart = true;

  constructor(
    private readonly onEvent: (event: StreamEvent) => void,
    private readonly onRetry: (milliseconds: number) => void = () => {},
  ) {}

  push(piece: string): void {
    let text = this.rest + piece;
    if (this.isStart && text.startsWith('\uFEFF')) text = text.slice(1);
    if (text !== '') this.isStart = false;
    // A CR at the very end may be half of a CRLF.
    const isHalf = text.endsWith('\r');
    const lines = (isHalf ? text.slice(0, -1) : text).split(/\r\n|\r|\n/);
    this.rest = (lines.pop() ?? '') + (isHalf ? '\r' : '');
    for (const line of lines) this.line(line);
  }

  private line(line: string): void {
    if (line === '') this.dispatch();
    if (line === '' || line.startsWith(':')) return;
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') this.data.push(value);
    else if (field === 'event') this.event = value;
    else if (field === 'id' && !value.includes('\0')) this.id = value;
    else if (field === 'retry' && /^\d+$/.test(value)) this.onRetry(Number(value));
  }

  private dispatch(): void {
    const data = this.data;
    const event = this.event;
    this.data = [];
    this.event = '';
    if (data.length > 0) this.onEvent({ id: this.id, event: event || 'message', data: data.join('\n') });
  }
}
