import type { Network, PageNetwork, PersonKey, Survey } from '../network';
import { Addresses, keyOf } from './address';
import type { AdapterData, ThreadTable } from './data';
import { anyOf } from './dom';
import { type Facts, factsOf } from './facts';
import { readRest } from './fallback';
import { Names } from './names';
import { Reader } from './reader';
import { scopeOf } from './scope';
import { readSurface } from './surfaces';

/** Whom conversations with numbers of their own are with (`threads.part.ts`). */
type ReadThreads = (table: ThreadTable, document: Document) => ReadonlyMap<string, string>;

/**
 * A network that is read on its pages as the data says. The data must be valid (`validateAdapter`).
 * @param readThreads is needed only for data with `threads`; without it those are nobody's
 */
export function pageNetworkOf(data: AdapterData, readThreads?: ReadThreads): PageNetwork {
  const addresses = new Addresses(data);
  const names = new Names(data);
  const threadsOf = (document: Document) => (data.threads && readThreads?.(data.threads, document)) ?? new Map();
  const about = { data, addresses, names, threadsOf };
  const rows = anyOf(data.surfaces.map((surface) => surface.row));
  return {
    id: data.network,
    revision: data.revision,
    survey: (document, url) => factsOf(about, document, url),
    read(root, url, survey) {
      const roots = 'nodeType' in root ? [root] : root;
      const scope = scopeOf(roots, rows);
      const facts = isFacts(survey, url) ? survey : factsOf(about, scope.document, url);
      const reader = new Reader(data, addresses, names, scope, url, facts);
      for (const surface of data.surfaces) readSurface(surface, reader);
      readRest(reader);
      return reader.within(roots);
    },
    openPerson(url, document, survey) {
      const facts = isFacts(survey, url) ? survey : factsOf(about, document, url);
      const { who, id, handle, name } = facts.page;
      return who === 'person' && (id ?? handle) !== undefined && !facts.isCommunity(facts.page)
        ? { person: keyOf(data, id, handle), name }
        : null;
    },
  };
}

/** The same, and its addresses. */
export function networkOf(data: AdapterData, readThreads?: ReadThreads): Network {
  const addresses = new Addresses(data);
  return {
    ...pageNetworkOf(data, readThreads),
    isHere: (url) => addresses.isHere(url),
    profileUrl: (person) => profileUrl(data, person),
  };
}

function isFacts(survey: Survey | undefined, url: URL): survey is Facts {
  return survey !== undefined && survey.address === url.href && 'isSelf' in survey;
}

function profileUrl(data: AdapterData, person: PersonKey): string {
  const [pattern, value] =
    person.id === undefined ? [data.profile.byHandle, person.handle] : [data.profile.byId, person.id];
  return pattern.replace('{}', encodeURIComponent(value ?? ''));
}
