import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser } from '../testing/browser';
import { FakeService } from '../testing/fake-service';
import { AnsweringClients } from './answering';
import { OutboxStore } from './kept/outbox-store';
import { Directory } from './service/directory';
import { newWorker } from './testing';

let service: FakeService;
let answering: AnsweringClients;

beforeEach(async () => {
  emptyBrowser();
  service = await new FakeService().start();
  const { connection, outbox } = await newWorker(service);
  const rest = { statusId: null, blocked: false, noteCount: 0, nextDue: null, version: 4 };
  const people = {
    client: (clientId: string) => (clientId === 'c' ? { clientId, ownerId: 'm2', ...rest } : undefined),
  };
  answering = new AnsweringClients(connection, people, new Directory(connection), outbox);
});
afterEach(() => service.stop());

const until = '2026-11-29T10:00:00Z';

describe('Whoever writes to a client', () => {
  it('says so and is told by name who else does', async () => {
    service.when(({ path }) =>
      path === '/clients/c/answering' ? { status: 200, body: { items: [{ managerId: 'm2', until }] } } : undefined,
    );
    expect(await answering.begin('c')).toEqual([{ managerId: 'm2', until, name: 'Lev Sample' }]);
  });

  it('says nothing of somebody who no page was told of', async () => {
    expect(await answering.begin('other')).toEqual([]);
    expect(service.to('/clients/other')).toEqual([]);
  });

  it('is not told of themselves', async () => {
    expect(await answering.told({ clientId: 'c', managerId: 'm1', until })).toBeNull();
    expect(await answering.told({ clientId: 'c', managerId: 'm2', until: null })).toEqual({
      clientId: 'c',
      who: { managerId: 'm2', name: 'Lev Sample', until: null },
    });
  });
});

describe('A colleague’s client', () => {
  it('is asked for by a task for the colleague', async () => {
    service.when(({ path }) => (path === '/tasks' ? { status: 201, body: { id: 't', version: 1 } } : undefined));
    expect(await answering.askOwner('c', 'en')).toBe(true);
    expect(service.to('/tasks').map(({ body }) => body)).toMatchObject([{ clientId: 'c', assigneeId: 'm2' }]);
  });

  it('is taken over upon the version that is known', async () => {
    service.when(({ path }) =>
      path === '/clients/c/owner' ? { status: 200, body: { id: 'c', version: 5 } } : undefined,
    );
    expect(await answering.takeOver('c')).toBe(true);
    expect(service.to('/clients/c/owner').map(({ headers }) => headers['if-match'])).toEqual(['"4"']);
  });

  it('stays the colleague’s when the service says no, and nothing waits for a decision', async () => {
    service.when(({ path }) =>
      path === '/clients/c/owner' ? { status: 403, body: { type: '/problems/forbidden', status: 403 } } : undefined,
    );
    expect(await answering.takeOver('c')).toBe(false);
    expect(await new OutboxStore().all()).toEqual([]);
  });
});
