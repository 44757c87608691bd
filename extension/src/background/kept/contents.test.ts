import { beforeEach, describe, expect, it } from 'vitest';
import { KEPT } from '../../messages/inventory';
import { emptyBrowser } from '../../testing/browser';
import { deleteKept, keptItems } from './contents';
import { stored } from './stored';

beforeEach(() => {
  emptyBrowser();
});

const itemNamed = async (name: string) => (await keptItems()).find((item) => item.name === name);

describe('What is kept in the browser', () => {
  it('is told of every name there is, also of what is empty', async () => {
    expect((await keptItems()).map(({ name }) => name)).toEqual(Object.keys(KEPT));
  });

  it('is told by how many there are, and how large they are', async () => {
    await stored<readonly string[]>('sightings', []).set(['one', 'two']);
    expect(await itemNamed('sightings')).toEqual({ name: 'sightings', count: 2, bytes: '["one","two"]'.length });
  });

  it('is one thing where it is one, whatever it is made of', async () => {
    await chrome.storage.local.set({ pairing: { server: 'https://crm.example', token: 'okolo_x' } });
    expect(await itemNamed('pairing')).toMatchObject({ count: 1 });
  });

  it('is told of half-written texts by their texts', async () => {
    await chrome.storage.local.set({ drafts: { sender: 'x', keys: ['note:c1'] }, 'draft note:c1': 'Half' });
    expect(await itemNamed('drafts')).toMatchObject({ count: 1 });
  });

  it('is told of what an earlier version has left', async () => {
    await chrome.storage.local.set({ relic: [1] });
    expect(await itemNamed('other')).toMatchObject({ count: 1 });
  });
});

describe('After it was deleted', () => {
  it('the connection is all that there is', async () => {
    for (const [name, { area }] of Object.entries(KEPT)) await chrome.storage[area].set({ [name]: [name] });
    await chrome.storage.local.set({ 'draft note:c1': 'Half', relic: [1] });
    await deleteKept();
    const left = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
    expect(left).toEqual([{ pairing: ['pairing'] }, { access: ['access'] }]);
  });
});
