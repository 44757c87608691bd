import { describe, expect, it } from 'vitest';
import type { CardChange } from '../backend';
import { keys, touchedBy } from './keys';

describe('What is shown is read again', () => {
  it.each<[string, CardChange, readonly (readonly unknown[])[]]>([
    [
      'of a client who changed: the card, the notes, the history, every section',
      { kind: 'client', clientId: 'c' },
      [keys.client('c'), keys.notes('c'), keys.events('c'), keys.part('c')],
    ],
    [
      'of a client who is deleted: that the client is gone',
      { kind: 'client', clientId: 'c', deleted: true },
      [keys.client('c')],
    ],
    ['of the statuses when they change', { kind: 'statuses' }, [keys.statuses]],
    ['of the managers when they change, oneself among them', { kind: 'managers' }, [keys.managers, keys.me]],
    ['of the project when it changes', { kind: 'project' }, [keys.me]],
    [
      'of every client, note and section when something was sent later',
      { kind: 'outbox' },
      [keys.outbox, keys.everyClient, keys.everyNote, keys.everyPart],
    ],
    ['altogether when nobody knows what changed', { kind: 'reset' }, [[]]],
  ])('%s', (_, change, touched) => {
    expect(touchedBy(change)).toEqual(touched);
  });
});
