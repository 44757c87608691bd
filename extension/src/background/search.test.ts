import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyBrowser } from '../testing/browser';
import { FakeService, OWNER } from '../testing/fake-service';
import { findClients } from './search';
import { Connection } from './service/connection';
import { Directory } from './service/directory';
import { read } from './service/read';

let service: FakeService;

beforeEach(async () => {
  emptyBrowser();
  service = await new FakeService().start();
});
afterEach(() => service.stop());

async function find(words: string) {
  const connection = new Connection();
  await connection.connect(service.origin, service.token);
  return findClients(words, {
    read: (path) => read(connection, path),
    directory: new Directory(connection),
    ownId: async () => OWNER.id,
    language: async () => 'ru',
  });
}

const hit = (name: string, ownerId: string | null) => ({
  client: { id: name, name, ownerId, statusId: 's2', blocked: false, profiles: [{ externalId: '7' }] },
  fragments: [
    { part: 'NAME', text: name, marks: [] },
    { part: 'NOTE', text: 'About prices', marks: [{ start: 6, end: 12 }] },
  ],
});

it('Whoever is found comes with status, owner and where the words stand', async () => {
  const items = [hit('Anna', 'm1'), hit('Ben', 'm2'), hit('Cleo', null)];
  service.when(({ path }) =>
    path.startsWith('/search') ? { status: 200, body: { items, complete: true } } : undefined,
  );
  const { clients } = await find(' цены & скидки ');
  expect([
    clients.map(({ owner, ownerName }) => `${owner} ${ownerName}`.trim()),
    clients[0],
    service.to('/search')[0]?.path,
  ]).toEqual([
    ['me', 'colleague Lev Sample', 'nobody'],
    expect.objectContaining({ caption: 'Переговоры', parts: [hit('', null).fragments[1]] }),
    `/search?limit=8&q=${encodeURIComponent('цены & скидки')}`,
  ]);
});

it('Nothing is asked for no words', async () => {
  await find('   ');
  expect(service.to('/search')).toEqual([]);
});

it('A number that no text holds is looked for among those by which networks know clients', async () => {
  const { client } = hit('Anna', null);
  service.when(({ path }) => {
    if (path.startsWith('/search')) return { status: 200, body: { items: [], complete: true } };
    return path.startsWith('/clients?') ? { status: 200, body: { items: [client] } } : undefined;
  });
  const { clients } = await find('https://vk.com/id1900008499');
  expect([clients.map(({ name }) => name), service.to('/clients')[0]?.path]).toEqual([
    ['Anna'],
    '/clients?limit=8&q=id1900008499',
  ]);
});
