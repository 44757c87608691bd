import type { ClientView } from '@okolo/card';
import { captionOf } from '@okolo/card/languages';
import { NO_STATUS } from '@okolo/card/status-icon';
import type { Language } from '../messages/protocol';
import type { FoundClient, FoundPart, SearchAnswer } from '../messages/search';
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
  const asked = words.trim().slice(0, LONGEST);
  if (asked === '') return { clients: [], complete: true };
  const [page, lists, ownId, language] = await Promise.all([
    needs.read<{ items: readonly Hit[]; complete: boolean }>(`/search?limit=${MOST}&q=${encodeURIComponent(asked)}`),
    needs.directory.get(),
    needs.ownId(),
    needs.language(),
  ]);
  const found = ({ client, fragments }: Hit): FoundClient => {
    const status = lists.statuses.find(({ id }) => id === client.statusId);
    const { shape, color, letter } = status ?? NO_STATUS;
    const isOwn = client.ownerId === ownId;
    const owner = lists.managers.find(({ id }) => id === client.ownerId);
    return {
      clientId: client.id,
      name: client.name,
      look: { shape, color, letter },
      caption: status ? captionOf(status, language) : '',
      owner: client.ownerId === null ? 'nobody' : isOwn ? 'me' : 'colleague',
      ownerName: isOwn ? '' : (owner?.name ?? ''),
      blocked: client.blocked,
      hasConversation: client.profiles.some(({ externalId }) => externalId !== null),
      // The name stands above already.
      parts: fragments.filter(({ part }) => part !== 'NAME').slice(0, 2),
    };
  };
  return { clients: page.items.map(found), complete: page.complete };
}
