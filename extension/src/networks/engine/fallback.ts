import type { Said } from './address';
import { anyOf } from './dom';
import { isSame } from './join';
import type { Reader } from './reader';

/** A neighbourhood with more links than this is no longer one row. */
const CROWD = 30;

/**
 * Links outside all known surfaces that are certainly a person's: by their address or by a hook of their own. A link
 * with a name is a place; one with only a picture belongs to the same person's name near it, or is a place of its own.
 */
export function readRest(reader: Reader): void {
  const { not, over } = reader.data.fallback;
  const excluded = anyOf(not);
  const wholeRows = anyOf(over ?? []);
  for (const link of reader.all('a[href]')) {
    if (!reader.isFree(link) || reader.isIgnored(link)) continue;
    const said = reader.sayOf(link);
    if (!isCertain(said, link, reader) || link.matches(excluded)) continue;
    reader.pair(said);
    if (isNamed(link, reader)) {
      reader.put(said, reader.names.of(link), link, link.matches(wholeRows) ? 'over' : 'after', nameAt(link, reader));
    } else if (!hasNameNear(link, said, reader)) {
      reader.put(said, reader.names.of(link), link, 'over', nameAt(link, reader));
    }
  }
}

function isCertain(said: Said, link: Element, reader: Reader): boolean {
  if (said.who !== 'person' || reader.facts.isCommunity(said)) return false;
  return said.id !== undefined || link.matches(anyOf(reader.data.fallback.handles ?? []));
}

/** Whether the person's name stands in the link for everyone to see. */
function isNamed(link: Element, reader: Reader): boolean {
  return reader.names.hasText(link) && !link.matches(anyOf(reader.data.fallback.pictures ?? []));
}

/** What the place is called. */
function nameAt(link: Element, reader: Reader): string {
  const { name, named } = reader.data.fallback;
  return named?.find((one) => link.closest(one.within) !== null)?.name ?? name;
}

/**
 * Whether a link with the person's name stands near the picture. Asked of the document and not of what was read, so
 * that a part of the page gives the same answer as the whole.
 */
function hasNameNear(picture: Element, person: Said, reader: Reader): boolean {
  let ancestor: Element | null = picture;
  for (let level = 0; level < reader.data.fallback.reach; level++) {
    ancestor = ancestor.parentElement;
    if (!ancestor) return false;
    const links = ancestor.querySelectorAll('a[href]');
    if (links.length > CROWD) return false;
    for (const link of links) {
      if (link !== picture && isSame(reader.sayOf(link), person) && isNamed(link, reader)) return true;
    }
  }
  return false;
}
