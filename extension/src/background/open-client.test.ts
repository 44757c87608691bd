import type { ClientView } from '@okolo/card';
import { beforeEach, describe, expect, it } from 'vitest';
import { NETWORKS } from '../networks/all';
import { emptyBrowser } from '../testing/browser';
import { OpenClient, type OpenTab } from './open-client';

beforeEach(() => void emptyBrowser());

interface Told {
  readonly profiles?: readonly { network: 'VK' | 'FACEBOOK'; externalId: string | null; handle: string | null }[];
  readonly tabs?: readonly OpenTab[];
  readonly off?: readonly ('VK' | 'FACEBOOK')[];
}

const VK = { network: 'VK', externalId: '7', handle: 'anna' } as const;
const FACEBOOK = { network: 'FACEBOOK', externalId: null, handle: 'anna.o' } as const;

function opener({ profiles = [VK, FACEBOOK], tabs = [], off = [] }: Told): OpenClient {
  return new OpenClient({
    client: async () => ({ id: 'c1', name: 'Anna', profiles }) as unknown as ClientView,
    networks: NETWORKS,
    tabs: () => tabs,
    server: async () => 'https://crm.example',
    off: async () => off,
  });
}

const tab = async (url: string): Promise<OpenTab> => ({ tabId: (await chrome.tabs.create({ url })).id ?? -1, url });
const addresses = async () => (await chrome.tabs.query({})).map(({ url }) => url).filter((url) => url !== undefined);

describe('a client', () => {
  it('is opened in a new tab when the network is open nowhere', async () => {
    await opener({}).open('c1', 'profile');
    expect(await addresses()).toContain('https://vk.com/id7');
  });

  it('is opened in the tab that shows the network', async () => {
    const feed = await tab('https://vk.com/feed');
    await opener({ tabs: [feed] }).open('c1', 'conversation');
    expect((await chrome.tabs.get(feed.tabId)).url).toBe('https://vk.com/im?sel=7');
  });

  it('is opened in the network that the manager has open, of several', async () => {
    const feed = await tab('https://www.facebook.com/');
    await opener({ tabs: [feed] }).open('c1', 'profile');
    expect((await chrome.tabs.get(feed.tabId)).url).toBe('https://www.facebook.com/anna.o');
  });

  it('is opened by the profile where nobody knows the conversation', async () => {
    await opener({ profiles: [FACEBOOK] }).open('c1', 'conversation');
    expect(await addresses()).toContain('https://www.facebook.com/anna.o');
  });

  it('is not opened in a network that is switched off', async () => {
    await opener({ profiles: [FACEBOOK, VK], off: ['FACEBOOK'] }).open('c1', 'profile');
    expect(await addresses()).toContain('https://vk.com/id7');
  });

  it('is opened in the cabinet when they are in no network', async () => {
    await opener({ profiles: [] }).open('c1', 'profile');
    expect(await addresses()).toContain('https://crm.example/clients/c1');
  });
});

it('The panel is opened for them once the page is there, and once', async () => {
  const feed = await tab('https://vk.com/feed');
  await opener({ tabs: [feed] }).open('c1', 'profile');
  const next = opener({});
  const expected = { person: { network: 'VK', id: '7', handle: 'anna' }, name: 'Anna' };
  expect([await next.taken(feed.tabId), await next.taken(feed.tabId)]).toEqual([expected, null]);
});
