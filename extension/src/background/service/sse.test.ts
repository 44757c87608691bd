import { describe, expect, it } from 'vitest';
import { type StreamEvent, StreamParser } from './sse';

function eventsOf(...pieces: string[]): StreamEvent[] {
  const events: StreamEvent[] = [];
  const parser = new StreamParser((event) => events.push(event));
  for (const piece of pieces) parser.push(piece);
  return events;
}

describe('the parser of the stream', () => {
  it('gives an event with its id, kind and data', () => {
    expect(eventsOf('id: 7\nevent: client\ndata: {"a":1}\n\n')).toEqual([
      { id: '7', event: 'client', data: '{"a":1}' },
    ]);
  });

  it('puts an event together that came in pieces, cut within a word', () => {
    expect(eventsOf('id: 7\nev', 'ent: cli', 'ent\nda', 'ta: x\n', '\n')).toEqual([
      { id: '7', event: 'client', data: 'x' },
    ]);
  });

  it.each(['\n', '\r', '\r\n'])('takes %j as the end of a line', (end) => {
    const text = ['id: 1', 'data: a', '', 'id: 2', 'data: b', '', ''].join(end);
    expect(eventsOf(text, end).map((event) => event.data)).toEqual(['a', 'b']);
  });

  it('takes a CRLF that was cut in the middle as one end of a line', () => {
    expect(eventsOf('data: a\r', '\n\r', '\ndata: b\r\n\r\n').map((event) => event.data)).toEqual(['a', 'b']);
  });

  it('joins several lines of data', () => {
    expect(eventsOf('data: a\ndata: b\n\n')[0]?.data).toBe('a\nb');
  });

  it('passes over comments, so a heartbeat is no event', () => {
    expect(eventsOf(': still here\n\n')).toEqual([]);
  });

  it('keeps the last id for events that have none', () => {
    expect(eventsOf('id: 3\ndata: a\n\ndata: b\n\n').map((event) => event.id)).toEqual(['3', '3']);
  });

  it('gives nothing for an event that was cut off', () => {
    expect(eventsOf('data: a\n')).toEqual([]);
  });

  it('tells the time to wait before the next try', () => {
    const waits: number[] = [];
    new StreamParser(
      () => {},
      (wait) => waits.push(wait),
    ).push('retry: 1000\nretry: soon\n');
    expect(waits).toEqual([1000]);
  });
});
