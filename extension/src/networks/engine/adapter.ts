import type { Network, PersonKey, Survey } from '../network';
import { Addresses, keyOf } from './address';
import type { AdapterData } from './data';
import { anyOf } from './dom';
import { type Facts, factsOf } from './facts';
import { readRest } from './fallback';
import { Names } from './names';
import { Reader } from './reader';
import { scopeOf } from './scope';
import { readSurface } from './surfaces';

/** A network that is read as the data says. The data must be valid (`validateAdapter`). */
export function networkOf(data: AdapterData): Network {
  const addresses = new Addresses(data);
  const names = new Names(data);
  const rows = anyOf(data.surfaces.map((surface) => surface.row));
  return {
    id: data.network,
    revision: data.revision,
    isHere: (url) => addresses.isHere(url),
    survey: (document, url) => factsOf(data, addresses, names, document, url),
    read(root, url, survey) {
      const roots = 'nodeType' in root ? [root] : root;
      const scope = scopeOf(roots, rows);
      const facts = isFacts(survey, url) ? survey : factsOf(data, addresses, names, scope.document, url);
      const reader = new Reader(data, addresses, names, scope, url, facts);
      for (const surface of data.surfaces) readSurface(surface, reader);
      readRest(reader);
      return reader.within(roots);
    },
    openPerson(url, document, survey) {
      const facts = isFacts(survey, url) ? survey : factsOf(data, addresses, names, document, url);
      const { who, id, handle, name } = facts.page;
      return who === 'person' && (id ?? handle) !== undefined && !facts.isCommunity(facts.page)
        ? { person: keyOf(data, id, handle), name }
        : null;
    },
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
