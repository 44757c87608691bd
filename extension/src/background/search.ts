import type { ClientView } from '@okolo/card';
import { captionOf } from '@okolo/card/languages';
import { NO_STATUS } from '@okolo/card/status-icon';
import type { Language } from '../messages/protocol';
import type { FoundClient, FoundPart, SearchAnswer } from '../messages/search';
import type { Legend } from './marks';
import type { Directory } from './service/directory';

/** As many as a popup and an address bar show. */
const MOST = 8;
const LONGEST = 200;

interface Hit {
  readonly client: ClientView;
  readonly fragments: readonly FoundPart[];
}

export interface SearchNeeds {
  /** Rejects when the service does not answer. */
  read<T>(path: string): Promise<T>;
  readonly directory: Pick<Directory, 'get'>;
  ownId(): Promise<string>;
  language(): Promise<Language>;
}

/** Finds clients by whatever is known of them, and says where the words stand. Rejects when the service does not answer. */
export async function findClients(words: string, needs: SearchNeeds): Promise<SearchAnswer> {
  // Of a profile's address the last part is what somebody is called by.
  const asked = words
    .trim()
    .replace(/^https?:\/\/[^/]+\//, '')
    .slice(0, LONGEST);
  if (asked === '') return { clients: [], complete: true };
  const [{ hits, complete }, lists, ownId, language] = await Promise.all([
    hitsOf(asked, needs),
    needs.directory.get(),
    needs.ownId(),
    needs.language(),
  ]);
  return { clients: hits.map((hit) => foundOf(hit, { ...lists, ownId, language })), complete };
}

/** What the search does not know, the list of clients may: the numbers by which networks know them. */
async function hitsOf(asked: string, { read }: SearchNeeds): Promise<{ hits: readonly Hit[]; complete: boolean }> {
  const query = `limit=${MOST}&q=${encodeURIComponent(asked)}`;
  const { items, complete } = await read<{ items: readonly Hit[]; complete: boolean }>(`/search?${query}`);
  if (items.length > 0 || !/\d/.test(asked)) return { hits: items, complete };
  const known = await read<{ items: readonly ClientView[] }>(`/clients?${query}`);
  return { hits: known.items.map((client) => ({ client, fragments: [] })), complete };
}

function foundOf({ client, fragments }: Hit, legend: Legend): FoundClient {
  const status = legend.statuses.find(({ id }) => id === client.statusId);
  const { shape, color, letter } = status ?? NO_STATUS;
  const isOwn = client.ownerId === legend.ownId;
  const owner = legend.managers.find(({ id }) => id === client.ownerId);
  return {
    clientId: client.id,
    name: client.name,
    look: { shape, color, letter },
    caption: status ? captionOf(status, legend.language) : '',
    owner: client.ownerId === null ? 'nobody' : isOwn ? 'me' : 'colleague',
    ownerName: isOwn ? '' : (owner?.name ?? ''),
    blocked: client.blocked,
    hasConversation: client.profiles.some(({ externalId }) => externalId !== null),
    // The name stands above already.
    parts: fragments.filter(({ part }) => part !== 'NAME').slice(0, 2),
  };
}
