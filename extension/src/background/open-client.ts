import type { ClientView } from '@okolo/card';
import { conversationUrl } from '../networks/conversation';
import type { Network, NetworkId, PersonKey } from '../networks/network';
import { type Stored, stored } from './kept/stored';
import { activeTab } from './platform';

/** How long a page may take to load before its panel would surprise (ms). */
const PATIENCE = 60_000;

/** What of a client is opened. */
export type ClientPlace = 'profile' | 'conversation';

/** A page of a network that is open now. */
export interface OpenTab {
  readonly tabId: number;
  readonly url: string;
}

/** Whom the panel is to be opened for, once the page is there. */
export interface Expected {
  readonly person: PersonKey;
  readonly name: string;
}

export interface OpenClientNeeds {
  /** Rejects when nobody answers. */
  client(clientId: string): Promise<ClientView>;
  networks: readonly Network[];
  /** Pages of networks, whichever network. */
  tabs(): readonly OpenTab[];
  /** The address of the service's cabinet. */
  server(): Promise<string>;
  /** Networks that the manager has switched off. */
  off(): Promise<readonly NetworkId[]>;
}

/** Leads to a client in their network, in a tab that shows the network already if there is one, with the panel open. */
export class OpenClient {
  private readonly expected: Stored<Readonly<Record<string, Expected & { until: number }>>> = stored('expected', {});

  constructor(private readonly needs: OpenClientNeeds) {}

  /** One who is in no network is opened in the cabinet. */
  async open(clientId: string, place: ClientPlace): Promise<void> {
    const [client, off] = await Promise.all([this.needs.client(clientId), this.needs.off()]);
    const active = await activeTab();
    const ways = client.profiles
      .flatMap(({ network, externalId, handle }) => this.wayTo(personOf(network, externalId, handle), place))
      .filter(({ person }) => !off.includes(person.network));
    const way =
      ways.find(({ tabs }) => tabs.some(({ tabId }) => tabId === active)) ??
      ways.find(({ tabs }) => tabs.length > 0) ??
      ways[0];
    if (!way) return void (await chrome.tabs.create({ url: `${await this.needs.server()}/clients/${clientId}` }));
    const there = (way.tabs.find(({ tabId }) => tabId === active) ?? way.tabs.at(-1))?.tabId;
    const whom = { person: way.person, name: client.name };
    if (there === undefined) await this.expect((await chrome.tabs.create({ url: way.url })).id, whom);
    else {
      await this.expect(there, whom);
      await lead(there, way.url);
    }
  }

  /** For whom the panel of a page that has just come is to be opened. Answers once. */
  async taken(tabId: number): Promise<Expected | null> {
    const found = (await this.expected.get())[tabId];
    if (!found) return null;
    await this.expected.change((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== String(tabId))));
    return found.until > Date.now() ? { person: found.person, name: found.name } : null;
  }

  private async expect(tabId: number | undefined, whom: Expected): Promise<void> {
    const until = Date.now() + PATIENCE;
    if (tabId !== undefined) await this.expected.change((all) => ({ ...all, [tabId]: { ...whom, until } }));
  }

  private wayTo(person: PersonKey, place: ClientPlace): { person: PersonKey; url: string; tabs: OpenTab[] }[] {
    const network = this.needs.networks.find(({ id }) => id === person.network);
    if (!network) return [];
    const url = (place === 'conversation' ? conversationUrl(person) : null) ?? network.profileUrl(person);
    return [{ person, url, tabs: this.needs.tabs().filter((tab) => network.isHere(new URL(tab.url))) }];
  }
}

function personOf(network: NetworkId, id: string | null, handle: string | null): PersonKey {
  return { network, ...(id ? { id } : {}), ...(handle ? { handle } : {}) };
}

async function lead(tabId: number, url: string): Promise<void> {
  const tab = await chrome.tabs.update(tabId, { url, active: true });
  if (tab?.windowId !== undefined) await chrome.windows?.update(tab.windowId, { focused: true });
}
