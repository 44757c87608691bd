import type { PersonKey, Place, Reading, SlotKind } from '../network';
import { isSame } from '../person';
import { type Addresses, keyOf, NOBODY, type Said } from './address';
import type { AdapterData } from './data';
import { anyOf, isElement } from './dom';
import type { Facts } from './facts';
import { firstSaid } from './hooks';
import { settle } from './join';
import type { Names } from './names';
import type { Scope } from './scope';

/** One reading of one part of the page: what it found so far, and what it must know to go on. */
export class Reader {
  readonly #claimed = new Set<Element>();
  readonly #anchors = new Set<Element>();
  readonly #places: Place[] = [];
  readonly #pairs = new Map<string, PersonKey>();
  readonly #addresses = new Map<string, Said>();
  readonly #said = new Map<Element, Said>();
  readonly #ignored: ReadonlySet<Element>;
  readonly #kept: ReadonlySet<Element>;
  readonly #ignoredAround: boolean;
  readonly #onPath = new Map<Element, boolean>();
  /** The page's path within the network. */
  readonly path: string;

  constructor(
    readonly data: AdapterData,
    readonly source: Addresses,
    readonly names: Names,
    readonly scope: Scope,
    readonly url: URL,
    readonly facts: Facts,
  ) {
    this.path = source.pathOf(url) ?? '';
    const keep = data.keep ?? [];
    const parent = scope.roots[0]?.parentElement ?? null;
    const around = parent === null ? null : parent.closest(anyOf([...data.ignore, ...keep]));
    this.#ignoredAround = around !== null && !around.matches(anyOf(keep));
    // One by one: browsers have short ways for a single id, class or attribute, and none for a list of them.
    this.#ignored = new Set(data.ignore.flatMap((area) => scope.all(area)));
    this.#kept = new Set(keep.flatMap((area) => scope.all(area)));
  }

  /** Whether the element lies in an area without people. */
  isIgnored(element: Element): boolean {
    if (this.#ignored.size === 0 && this.#kept.size === 0) return this.#ignoredAround;
    const known = this.#onPath.get(element);
    if (known !== undefined) return known;
    const parent = this.scope.isRoot(element) ? null : element.parentElement;
    const beyond = () => (parent === null ? this.#ignoredAround : this.isIgnored(parent));
    const ignored = this.#kept.has(element) ? false : this.#ignored.has(element) || beyond();
    this.#onPath.set(element, ignored);
    return ignored;
  }

  isFree(element: Element): boolean {
    return !this.#claimed.has(element);
  }

  claim(elements: readonly Element[]): void {
    for (const element of elements) this.#claimed.add(element);
  }

  /** Who a link names: hooks on the link first, then its address; what both say is joined. */
  sayOf(element: Element): Said {
    const known = this.#said.get(element);
    if (known) return known;
    const said = this.#hear(element);
    this.#said.set(element, said);
    return said;
  }

  #hear(element: Element): Said {
    const hooked = firstSaid(this.data.linkHooks, element, this.source, this.url);
    const href = element.getAttribute('href');
    const addressed = href === null ? NOBODY : this.#read(href);
    return hooked ? settle(hooked, addressed) : addressed;
  }

  #read(href: string): Said {
    let said = this.#addresses.get(href);
    if (!said) {
      said = this.source.read(href, this.url);
      this.#addresses.set(href, said);
    }
    return said;
  }

  /** Whether two voices are certainly about the same one. */
  isSame(one: Said, other: Said): boolean {
    return isSame(keyOf(this.data, one.id, one.handle), keyOf(this.data, other.id, other.handle));
  }

  /** Notes a place, unless it is the signed-in person's own. */
  put(said: Said, name: string, anchor: Element, slot: SlotKind, surface: string): void {
    if (said.who !== 'person' || this.facts.isSelf(said)) return;
    const person = keyOf(this.data, said.id, said.handle);
    if (this.#anchors.has(anchor)) return;
    this.#anchors.add(anchor);
    this.#places.push({ person, name, anchor, slot, surface });
  }

  /** Remembers that id and handle stood together. */
  pair(said: Said): void {
    if (said.who !== 'person' || said.id === undefined || said.handle === undefined) return;
    this.#pairs.set(`${said.id} ${said.handle}`, keyOf(this.data, said.id, said.handle));
  }

  /** What was found within the roots that were asked for. */
  within(roots: readonly ParentNode[]): Reading {
    const isAll = roots.every((root) => !isElement(root) || this.scope.isRoot(root));
    const places = isAll
      ? this.#places
      : this.#places.filter(({ anchor }) => roots.some((root) => root.contains(anchor)));
    return { places, pairs: [...this.#pairs.values()] };
  }

  all(selector: string): Element[] {
    return this.scope.all(selector);
  }

  /** The first on the whole page that matches. */
  first(selector: string): Element | null {
    return this.scope.document.querySelector(selector);
  }

  /** Whether anything on the whole page matches. */
  shows(selector: string): boolean {
    return this.scope.document.querySelector(selector) !== null;
  }
}
