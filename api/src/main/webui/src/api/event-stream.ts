/** One event of a `text/event-stream`. */
export interface StreamEvent {
  readonly id: string | null;
  readonly name: string;
  readonly data: string;
}

/** Cuts a stream that arrives in arbitrary pieces into its events; comments and `retry` are passed over. */
export class EventStreamReader {
  private rest = '';

  /** The events that are complete with this piece. */
  take(piece: string): StreamEvent[] {
    const text = (this.rest + piece).replace(/\r\n/g, '\n');
    const blocks = text.split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.map(readBlock).filter((event) => event !== null);
  }
}

function readBlock(block: string): StreamEvent | null {
  let [id, name]: [string | null, string] = [null, 'message'];
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [field, value] = fieldOf(line);
    if (field === 'id') id = value;
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
  }
  // An id without data is no event, yet a place to resume from.
  return data.length > 0 || id !== null ? { id, name, data: data.join('\n') } : null;
}

function fieldOf(line: string): [string, string] {
  const colon = line.indexOf(':');
  if (colon < 0) return [line, ''];
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}
