/** What a server-sent stream says. */
export interface StreamHearer {
  /** The stream stands here: from here it is taken up again. Also told by a message without data; empty: nowhere. */
  onId(id: string): void;
  /** How long the other side wants to be left alone before it is asked again. */
  onRetry(milliseconds: number): void;
  onEvent(event: string, data: string): void;
}

/**
 * Takes a stream of text apart, as the standard says: lines end in LF, CR or CRLF, also in the middle of a piece; a
 * message ends with an empty line; what was cut off at the end is none.
 */
export class StreamParser {
  private rest = '';
  private data: string[] = [];
  private event = '';
  private id: string | null = null;
  private isStart = true;

  constructor(private readonly hearer: StreamHearer) {}

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
    else if (field === 'retry' && /^\d+$/.test(value)) this.hearer.onRetry(Number(value));
  }

  private dispatch(): void {
    const { id, event, data } = this;
    this.id = null;
    this.event = '';
    this.data = [];
    if (id !== null) this.hearer.onId(id);
    if (data.length > 0) this.hearer.onEvent(event || 'message', data.join('\n'));
  }
}
