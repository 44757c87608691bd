import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonKey } from '../../networks/network';
import { emptyBrowser, until } from '../../testing/browser';
import { FakeService } from '../../testing/fake-service';
import { People } from '../kept/people';
import { Connection } from './connection';
import { Lookup, type Sighting } from './lookup';

let service: FakeService;
let people: People;
let lookup: Lookup;
let learnt: Sighting[];

beforeEach(async () => {
  emptyBrowser();
  service = await new FakeService().start();
  const connection = new Connection();
  await connection.connect(service.origin, service.token);
  people = new People();
  learnt = [];
  lookup = new Lookup(connection, people, (sighting) => learnt.push(sighting));
});
afterEach(() => service.stop());

const vk = (id: number): PersonKey => ({ network: 'VK', id: String(id) });
const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => vk(from + index));
const sizes = () => service.to('/lookup').map((seen) => (seen.body as { keys: unknown[] }).keys.length);

describe('the look-up', () => {
  it('asks for the people of several tabs at once', async () => {
    await Promise.all([lookup.fetch(range(1, 3)), lookup.fetch(range(10, 2))]);
    expect(sizes()).toEqual([5]);
  });

  it('asks for nobody twice', async () => {
    await Promise.all([lookup.fetch(range(1, 4)), lookup.fetch(range(3, 4))]);
    expect(sizes()).toEqual([6]);
  });

  it('asks for no more than 500 at a time', async () => {
    await lookup.fetch(range(1, 1200));
    expect(sizes().sort((a, b) => b - a)).toEqual([500, 500, 200]);
  });

  it('knows clients from those who are none', async () => {
    service.clients = [{ id: 'c1', statusId: 's1', keys: [vk(2)] }];
    await lookup.fetch(range(1, 2));
    expect([people.find(vk(1)), people.find(vk(2))?.clientId]).toEqual([null, 'c1']);
  });

  it('knows nothing of those it could not ask for', async () => {
    service.when((seen) => (seen.path === '/lookup' ? 'cut' : undefined));
    const isDone = await lookup.fetch([vk(1)]);
    expect([isDone, people.find(vk(1))]).toEqual([false, undefined]);
  });

  it('asks on condition for people whose answer it has, and keeps what it knows when nothing changed', async () => {
    service.clients = [{ id: 'c1', keys: [vk(1)] }];
    service.when((seen) => {
      if (seen.path !== '/lookup') return undefined;
      if (seen.headers['if-none-match'] === '"a"') return { status: 304 };
      return {
        status: 200,
        headers: { ETag: '"a"' },
        body: { found: [{ index: 0, clientId: 'c1', profileId: 'p', version: 1 }] },
      };
    });
    await lookup.fetch([vk(1)]);
    people.age();
    await lookup.fetch([vk(1)]);
    expect([service.to('/lookup').length, people.find(vk(1))?.clientId, people.isFresh(vk(1))]).toEqual([
      2,
      'c1',
      true,
    ]);
  });

  it('tells of profiles that know less than the page', async () => {
    const both = { network: 'VK', id: '7', handle: 'seven' } as const;
    service.when((seen) =>
      seen.path === '/lookup'
        ? { status: 200, body: { found: [{ index: 0, clientId: 'c', profileId: 'p', version: 1, learn: true }] } }
        : undefined,
    );
    await lookup.fetch([both]);
    expect(learnt).toEqual([{ profile: { clientId: 'c', profileId: 'p' }, person: both }]);
  });

  it('tells of people who go by a handle that was a client’s', async () => {
    const taker = { network: 'VK', id: '8', handle: 'seven' } as const;
    service.when((seen) =>
      seen.path === '/lookup' ? { status: 200, body: { found: [], takenOver: [1] } } : undefined,
    );
    await lookup.fetch([vk(1), taker]);
    expect(learnt).toEqual([{ profile: null, person: taker }]);
  });
});

describe('what is known of people', () => {
  it('survives the worker, but has to be checked', async () => {
    service.clients = [{ id: 'c-kept', keys: [vk(1)] }];
    await lookup.fetch([vk(1)]);
    await until(async () => JSON.stringify(await chrome.storage.session.get()).includes('c-kept'));
    const next = new People();
    await next.ready();
    expect([next.find(vk(1))?.clientId, next.isFresh(vk(1))]).toEqual(['c-kept', false]);
  });

  it('is not made older by an answer that was overtaken', () => {
    const state = { clientId: 'c1', ownerId: null, blocked: false, noteCount: 0, nextDue: null };
    people.put(vk(1), { ...state, statusId: 'new', version: 3 });
    people.put(vk(1), { ...state, statusId: 'old', version: 2 });
    expect(people.find(vk(1))?.statusId).toBe('new');
  });

  it('makes a client of a stranger when the stream tells of the profile', () => {
    people.put(vk(1), null);
    const state = {
      clientId: 'c9',
      statusId: null,
      ownerId: null,
      blocked: false,
      noteCount: 0,
      nextDue: null,
      version: 1,
    };
    people.change(state, [vk(1)]);
    expect(people.find(vk(1))?.clientId).toBe('c9');
  });
});
