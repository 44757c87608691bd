import { type CardChange, ProblemError } from '@okolo/card';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardBackend } from './card-backend';
import { LiveChanges } from './live';
import { type Ask, SessionKeeper } from './session';

let asked: unknown[];
let told: CardChange[];
let live: LiveChanges;

beforeEach(() => {
  [asked, told] = [[], []];
  live = new LiveChanges(new SessionKeeper());
  live.subscribe((change) => told.push(change));
});

/** A cabinet whose service answers everything so. */
function cabinet(answer: unknown) {
  const ask: Ask = async <T>(...question: unknown[]) => {
    asked.push(question);
    if (answer instanceof Error) throw answer;
    return answer as T;
  };
  return cardBackend(ask, live);
}

describe('The card in the cabinet', () => {
  it('reads lists without pages bare', async () => {
    expect(await cabinet({ items: ['s1'] }).statuses()).toEqual(['s1']);
  });

  it('sends an edit with the version that was seen', async () => {
    await cabinet({}).setBlocked('c1', false, '', 5);
    expect(asked).toEqual([['/clients/c1/blocked', { method: 'PUT', body: { blocked: false }, version: 5 }]]);
  });

  it('tells the tab what has changed', async () => {
    await cabinet({}).setStatus('c1', null, 5);
    expect(told).toEqual([{ kind: 'client', clientId: 'c1' }]);
  });

  it('tells the tab that a client is gone', async () => {
    await cabinet(null).deleteClient('c1', 5);
    expect(told).toEqual([{ kind: 'client', clientId: 'c1', deleted: true }]);
  });

  it('writes the first note behind its client', async () => {
    await cabinet({ id: 'c1' }).addClient({ name: 'Rada', profiles: [] }, { text: 'Hello' });
    expect(asked).toEqual([
      ['/clients', { method: 'POST', body: { name: 'Rada', profiles: [] } }],
      ['/clients/c1/notes', { method: 'POST', body: { text: 'Hello' } }],
    ]);
  });

  it('tells nothing of what was refused', async () => {
    const problem = { type: '/problems/stale', status: 412 };
    expect(await cabinet(new ProblemError(problem)).setStatus('c1', null, 5)).toEqual({ state: 'refused', problem });
    expect(told).toEqual([]);
  });
});
