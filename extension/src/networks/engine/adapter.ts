import type { Network, PersonKey, Survey } from '../network';
import { Addresses, keyOf } from './address';
import type { AdapterData } from './data';
import { anyOf, documentOf, isElement } from './dom';
import { type Facts, factsOf } from './facts';
import { readRest } from './fallback';
import { Names } from './names';
import { Reader } from './reader';
import { readSurface } from './surfaces';

/** A network that is read as the data says. The data must be valid (`validateAdapter`). */
export function networkOf(data: AdapterData): Network {
  const addresses = new Addresses(data);
  const names = new Names(data);
  const rows = anyOf(data.surfaces.map((surface) => surface.row));
  return {
    id: data.network,
    isHere: (url) => addresses.isHere(url),
    survey: (document, url) => factsOf(data, addresses, names, document, url),
    read(root, url, survey) {
      const facts = isFacts(survey, url) ? survey : factsOf(data, addresses, names, documentOf(root), url);
      const reader = new Reader(data, addresses, names, widen(root, rows), url, facts);
      for (const surface of data.surfaces) readSurface(surface, reader);
      readRest(reader);
      return reader.within(root);
    },
    openPerson(url, document) {
      const facts = factsOf(data, addresses, names, document, url);
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

/** The part that must be read so that `root` is read as in the whole: the outermost row around it. */
function widen(root: ParentNode, rows: string): ParentNode {
  if (!isElement(root)) return root;
  let scope: Element = root;
  for (let above: Element | null = root; above; above = above.parentElement) if (above.matches(rows)) scope = above;
  return scope;
}

function profileUrl(data: AdapterData, person: PersonKey): string {
  const [pattern, value] =
    person.id === undefined ? [data.profile.byHandle, person.handle] : [data.profile.byId, person.id];
  return pattern.replace('{}', encodeURIComponent(value ?? ''));
}
