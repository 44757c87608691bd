import type { Said } from './address';
import { firstSaid } from './hooks';
import { agree, settle } from './join';
import type { Reader } from './reader';

/** How far above a link a proof may stand: the row of a list, and not the list. */
const REACH = 5;
/** This near it is certainly the link's own, even if the number of the page's person is not known. */
const NEAR = 2;
/** More links than this are no longer one row. */
const CROWD = 12;

/**
 * What speaks for a bare handle outside all known surfaces: that it stood with a number elsewhere on the page, or
 * that something in its row tells: a link to write to a number, a number in an attribute, a word in a class. A row is
 * an element in which nobody else is named.
 */
export function prove(said: Said, link: Element, reader: Reader): Said {
  const proofs = reader.data.fallback.proofs ?? [];
  if (proofs.length === 0 || said.who !== 'person' || said.id !== undefined || said.proven) return said;
  if (reader.facts.isCommunity(said)) return said;
  if (reader.facts.isPerson(said)) return { ...said, proven: true };
  let row: Element | null = link;
  for (let level = 0; row && level <= REACH; level++, row = row.parentElement) {
    if (level > 0 && !isAlone(row, said, reader)) break;
    const told = firstSaid(proofs, row, reader.source, reader.url);
    if (told && isOfPage(told, said, level, reader)) return said;
    if (told) return settle(told, said);
  }
  return said;
}

/** The number of the page's own person stands everywhere on it, also beside the links of others. */
function isOfPage(told: Said, said: Said, level: number, reader: Reader): boolean {
  const { page } = reader.facts;
  if (page.who !== 'person' || told.id === undefined || said.handle === page.handle) return false;
  return page.id === undefined ? level > NEAR : told.id === page.id;
}

/** Whether nobody but this one is named by the links in the row. */
function isAlone(row: Element, said: Said, reader: Reader): boolean {
  const links = row.querySelectorAll('a[href]');
  if (links.length > CROWD) return false;
  for (const link of links) {
    const other = reader.sayOf(link);
    if (other.who === 'community' || (other.who === 'person' && !agree(other, said))) return false;
  }
  return true;
}
