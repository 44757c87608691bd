import { describe, expect, it } from 'vitest';
import { StreamParser } from './stream-parser';

/** What is heard of a stream that comes in these pieces. */
function heardOf(...pieces: string[]) {
  const heard: [string, ...unknown[]][] = [];
  const parser = new StreamParser({
    onId: (id) => heard.push(['id', id]),
    onRetry: (milliseconds) => heard.push(['retry', milliseconds]),
    onEvent: (event, data) => heard.push([event, data]),
  });
  for (const piece of pieces) parser.push(piece);
  return heard;
}

describe('the parser of the stream', () => {
  it('gives an event with its place, kind and data', () => {
    expect(heardOf('id: 7\nevent: client\ndata: {"a":1}\n\n')).toEqual([
      ['id', '7'],
      ['client', '{"a":1}'],
    ]);
  });

  it('gives the place of a message that has no data', () => {
    expect(heardOf(':okolo\nid:0\n\n')).toEqual([['id', '0']]);
  });

  it('puts an event together that came in pieces, cut anywhere', () => {
    expect(heardOf(...'event: client\ndata: x\n\n')).toEqual([['client', 'x']]);
  });

  it.each(['\n', '\r', '\r\n'])('takes %j as the end of a line', (end) => {
    const text = ['data: a', '', 'data: b', '', ''].join(end);
    expect(heardOf(text, end)).toEqual([
      ['message', 'a'],
      ['message', 'b'],
    ]);
  });

  it('takes a CRLF that was cut in the middle as one end of a line', () => {
    expect(heardOf('data: a\r', '\n\r', '\ndata: b\r\n\r\n')).toEqual([
      ['message', 'a'],
      ['message', 'b'],
    ]);
  });

  it('joins several lines of data', () => {
    expect(heardOf('data: a\ndata:b\n\n')).toEqual([['message', 'a\nb']]);
  });

  it('passes over comments, so a heartbeat is no event', () => {
    expect(heardOf(': still here\n\n')).toEqual([]);
  });

  it('passes over a mark of the byte order before the first line', () => {
    expect(heardOf('\uFEFF', 'data: a\n\n')).toEqual([['message', 'a']]);
  });

  it('gives nothing of what was cut off', () => {
    expect(heardOf('id: 7\ndata: a\n')).toEqual([]);
  });

  it('tells the time to wait before the next try', () => {
    expect(heardOf('retry: 1000\nretry: soon\n')).toEqual([['retry', 1000]]);
  });
});
