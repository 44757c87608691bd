import { anyOf } from './dom';
import type { Reader } from './reader';

/** A neighbourhood with more links than this is no longer one row. */
const CROWD = 30;

/**
 * Links outside all known surfaces that are certainly a person's: by their address or by a hook of their own. A link
 * with a name is a place; one with only a picture belongs to the same person's name near it, or is a place of its own.
 */
export function readRest(reader: Reader): void {
  const { name, not } = reader.data.fallback;
  const excluded = anyOf(not);
  for (const link of reader.all('a[href]')) {
    if (!reader.isFree(link) || reader.isIgnored(link)) continue;
    const said = reader.sayOf(link);
    if (said.who !== 'person' || said.id === undefined || link.matches(excluded)) continue;
    if (reader.names.hasText(link)) reader.put(said, reader.names.of(link), link, 'after', name);
    else if (!hasNameNear(link, said.id, reader)) reader.put(said, reader.names.of(link), link, 'over', name);
  }
}

/**
 * Whether a link with the person's name stands near the picture. Asked of the document and not of what was read, so
 * that a part of the page gives the same answer as the whole.
 */
function hasNameNear(picture: Element, id: string, reader: Reader): boolean {
  let ancestor: Element | null = picture;
  for (let level = 0; level < reader.data.fallback.reach; level++) {
    ancestor = ancestor.parentElement;
    if (!ancestor) return false;
    const links = ancestor.querySelectorAll('a[href]');
    if (links.length > CROWD) return false;
    for (const link of links) {
      if (link !== picture && reader.sayOf(link).id === id && reader.names.hasText(link)) return true;
    }
  }
  return false;
}
