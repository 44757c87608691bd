import type { Said } from './address';
import type { Fallback } from './data';
import { anyOf } from './dom';
import { prove } from './proofs';
import type { Reader } from './reader';

/** A neighbourhood with more links than this is no longer one row. */
const CROWD = 30;

/**
 * Links outside all known surfaces that are certainly a person's: by their address or by a hook of their own. A link
 * with a name is a place; one with only a picture belongs to the same person's name near it, or is a place of its own.
 */
export function readRest(reader: Reader): void {
  const rest = new Rest(reader);
  for (const link of reader.all('a[href]')) if (reader.isFree(link) && !reader.isIgnored(link)) rest.take(link);
}

/** One reading of the links outside all surfaces. */
class Rest {
  readonly #reader: Reader;
  readonly #rules: Fallback;
  readonly #not: string;
  readonly #handles: string;
  readonly #pictures: string;
  readonly #over: string;
  readonly #named = new Map<Element, boolean>();

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#rules = reader.data.fallback;
    this.#not = anyOf(this.#rules.not);
    this.#handles = anyOf(this.#rules.handles ?? []);
    this.#pictures = anyOf(this.#rules.pictures ?? []);
    this.#over = anyOf(this.#rules.over ?? []);
  }

  take(link: Element): void {
    const said = prove(this.#reader.sayOf(link), link, this.#reader);
    if (!this.#isCertain(said, link) || link.matches(this.#not)) return;
    this.#reader.pair(said);
    if (this.#isNamed(link)) this.#putNamed(said, link);
    else if (!this.#hasNameNear(link, said)) this.#put(said, this.#reader.names.of(link), link, 'over');
  }

  #putNamed(said: Said, link: Element): void {
    const isRow = link.matches(this.#over);
    const label = isRow ? this.#rules.label?.map((one) => link.querySelector(one)).find(Boolean) : null;
    this.#put(
      said,
      (label && this.#reader.names.of(label)) || this.#reader.names.of(link),
      link,
      isRow ? 'over' : 'after',
    );
  }

  #put(said: Said, name: string, link: Element, slot: 'after' | 'over'): void {
    const surface = this.#rules.named?.find((one) => link.closest(one.within) !== null)?.name ?? this.#rules.name;
    this.#reader.put(said, name, link, slot, surface);
  }

  #isCertain(said: Said, link: Element): boolean {
    if (said.who !== 'person' || this.#reader.facts.isCommunity(said)) return false;
    return said.id !== undefined || said.proven === true || link.matches(this.#handles);
  }

  /** Whether the person's name stands in the link for everyone to see. */
  #isNamed(link: Element): boolean {
    let named = this.#named.get(link);
    if (named === undefined) {
      named = this.#reader.names.hasText(link) && !link.matches(this.#pictures);
      this.#named.set(link, named);
    }
    return named;
  }

  /**
   * Whether a link with the person's name stands near the picture. Asked of the document and not of what was read, so
   * that a part of the page gives the same answer as the whole.
   */
  #hasNameNear(picture: Element, person: Said): boolean {
    let ancestor: Element | null = picture;
    for (let level = 0; level < this.#rules.reach; level++) {
      ancestor = ancestor.parentElement;
      if (!ancestor) return false;
      const links = ancestor.querySelectorAll('a[href]');
      if (links.length > CROWD) return false;
      for (const link of links) {
        if (link !== picture && this.#reader.isSame(this.#reader.sayOf(link), person) && this.#isNamed(link))
          return true;
      }
    }
    return false;
  }
}
