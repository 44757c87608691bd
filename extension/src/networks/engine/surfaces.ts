import type { SlotKind } from '../network';
import { NOBODY, type Said } from './address';
import type { Surface } from './data';
import { firstIn } from './dom';
import { expression, firstSaid } from './hooks';
import { agree, join, settle, withPerson } from './join';
import type { Reader } from './reader';

const ROW = ':row';
const GUEST: Said = { who: 'person', weak: true };

/** Reads every row of one surface; what it takes, later surfaces and the fallback leave alone. */
export function readSurface(surface: Surface, reader: Reader): void {
  if (surface.path !== undefined && !expression(surface.path).test(reader.path)) return;
  const rows = reader.all(surface.row);
  if (rows.length > 0 && surface.unless !== undefined && reader.shows(surface.unless)) return;
  for (const row of rows) {
    if (reader.isIgnored(row) || (surface.once && reader.first(surface.row) !== row)) continue;
    const links = linksOf(surface, row, reader);
    if (links.length === 0) continue;
    if (surface.not !== undefined && row.matches(surface.not)) reader.claim(links);
    else if (surface.each) for (const own of byPerson(links, reader)) readRow(surface, row, own, reader);
    else readRow(surface, row, links, reader);
  }
}

/** The free elements of the row's person, best anchor first. */
function linksOf(surface: Surface, row: Element, reader: Reader): Element[] {
  const found = new Set<Element>();
  for (const selector of surface.links ?? [ROW]) {
    if (selector === ROW) found.add(row);
    else {
      for (const link of row.querySelectorAll(selector)) {
        // A row of the same kind nested in this one (an answer in a thread) has its own links.
        if (link.closest(surface.row) === row) found.add(link);
      }
    }
  }
  return [...found].filter((link) => reader.isFree(link) && !reader.isIgnored(link));
}

/** The links of a row of several people, those of one person together. */
function byPerson(links: readonly Element[], reader: Reader): Element[][] {
  const groups: { said: Said; links: Element[] }[] = [];
  for (const link of links) {
    const said = reader.sayOf(link);
    const group = groups.find((one) => reader.isSame(one.said, said));
    if (group) group.links.push(link);
    else groups.push({ said, links: [link] });
  }
  return groups.map((group) => group.links);
}

function readRow(surface: Surface, row: Element, links: Element[], reader: Reader): void {
  const { said, own } = whoIs(surface, row, links, reader);
  if (said.who === 'nobody' || own.length === 0) return;
  reader.claim(own);
  if (said.who !== 'person' || !isProven(surface, said, reader) || isOwnSide(surface, said, reader)) return;
  // The page's address may be ahead of what is still shown: what it says is not learnt.
  if (!surface.ofPage) reader.pair(said);
  const place = placeOf(surface, row, own, reader);
  reader.put(said, place.name, place.anchor, place.slot, surface.name);
}

/** The row's person, and which of the links are that person's. */
function whoIs(surface: Surface, row: Element, links: Element[], reader: Reader): { said: Said; own: Element[] } {
  const told = toldBy(surface, row, reader);
  const voices = links.map((link) => ({ link, said: reader.sayOf(link) }));
  const first = voices.find((voice) => voice.said.who !== 'nobody');
  if (!first) return { said: told.weak ? NOBODY : told, own: links };
  const agreeing = voices.filter(({ link, said }) =>
    said.who === 'nobody' ? !isElsewhere(link) : agree(said, first.said),
  );
  const spoken = join(agreeing.map((voice) => voice.said));
  const isGuest = surface.guests && told.weak && reader.facts.isGuest(spoken);
  return { said: settle(isGuest ? GUEST : told, spoken), own: agreeing.map((voice) => voice.link) };
}

/** Whether a link that names nobody leads to something else of the row: a letter, a photo, a menu. */
function isElsewhere(link: Element): boolean {
  return !/^(?:#|\?|javascript:|$)/.test(link.getAttribute('href') ?? '');
}

/** What the row itself says, outside the links. */
function toldBy(surface: Surface, row: Element, reader: Reader): Said {
  const told = firstSaid(surface.hooks ?? [], row, reader.source, reader.url) ?? NOBODY;
  const hooked = withPerson(told, reader.facts.personIn);
  if (!surface.ofPage) return hooked;
  const page = reader.facts.page;
  return page && page.who !== 'nobody' ? join([hooked, page]) : hooked;
}

function isProven(surface: Surface, said: Said, reader: Reader): boolean {
  const { facts } = reader;
  if (facts.isCommunity(said)) return false;
  if (surface.needsId && said.handle !== undefined && said.handle === facts.page.handle) return true;
  if (surface.needsId && facts.isPerson(said)) return true;
  return said.id !== undefined || said.proven === true || (!surface.needsId && said.handle !== undefined);
}

/** In a conversation of two, whoever is not the other one is oneself. */
function isOwnSide(surface: Surface, said: Said, { facts }: Reader): boolean {
  return surface.ofTwo === true && facts.page.who === 'person' && !agree(said, facts.page);
}

/** Where the icon goes and what the person is called. Texts are read only if the surface does not say where to look. */
function placeOf(surface: Surface, row: Element, links: Element[], reader: Reader) {
  const given = surface.each ? null : firstOf(surface.anchor, row);
  const named = given ? undefined : links.find((link) => reader.names.hasText(link));
  const anchor = given ?? named ?? (links[0] as Element);
  const slot: SlotKind = surface.slot ?? (named ? 'after' : 'over');
  const label = firstOf(surface.label, row);
  return { anchor, slot, name: (label && reader.names.of(label)) || nameIn(links, reader) };
}

function nameIn(links: Element[], reader: Reader): string {
  for (const link of links) {
    const name = reader.names.of(link);
    if (name !== '') return name;
  }
  return '';
}

function firstOf(selectors: readonly string[] | undefined, row: Element): Element | null {
  for (const selector of selectors ?? []) {
    const found = selector === ROW ? row : firstIn(row, selector);
    if (found) return found;
  }
  return null;
}
