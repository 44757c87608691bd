import { describe, expect, it } from 'vitest';
import { EventStreamReader } from './event-stream';

describe('An event stream', () => {
  it('is cut into events however its pieces arrive', () => {
    const reader = new EventStreamReader();
    const events = [...'id: 7\nevent: client\ndata: {"seq":7}\n\n'].flatMap((piece) => reader.take(piece));
    expect(events).toEqual([{ id: '7', name: 'client', data: '{"seq":7}' }]);
  });

  it('passes heartbeats and retry times over', () => {
    expect(new EventStreamReader().take(': still here\n\nretry: 1000\n\n')).toEqual([]);
  });

  it('tells the place to resume from before anything has happened', () => {
    expect(new EventStreamReader().take(':okolo\nid:0\nretry:1000\n\n')[0]).toMatchObject({ id: '0', data: '' });
  });

  it('joins the lines of one event', () => {
    expect(new EventStreamReader().take('data: one\ndata:two\n\n')[0]?.data).toBe('one\ntwo');
  });

  it('keeps what is not complete yet', () => {
    const reader = new EventStreamReader();
    expect([reader.take('data: a\n'), reader.take('\n').length]).toEqual([[], 1]);
  });
});
