import type { NamedPerson } from '../messages/agenda';
import type { PersonKey } from '../networks/network';
import { formOf } from '../networks/person';

/** Somebody met on the page. */
export interface Met {
  /** With all that is known of them by now. */
  person: PersonKey;
  /** As the page shows it; empty while it has shown none. */
  name: string;
  isSelected: boolean;
  /** Who they have turned out to be: from then on only that one counts. */
  joined?: Met;
}

/**
 * The people met on a page, in the order in which they came, and who of them is selected. By person, not by row: rows are
 * reused and thrown out, and whoever was selected stays so.
 */
export class Selection {
  private readonly all = new Set<Met>();
  private readonly byId = new Map<string, Met>();
  private readonly byHandle = new Map<string, Met>();
  private count = 0;

  constructor(private readonly most: number) {}

  get size(): number {
    return this.count;
  }

  get isFull(): boolean {
    return this.count >= this.most;
  }

  get met(): readonly Met[] {
    return [...this.all];
  }

  get selected(): readonly Met[] {
    return this.met.filter(({ isSelected }) => isSelected);
  }

  /** The people selected, each with a name: where the page shows none, the one in their address. */
  get people(): readonly NamedPerson[] {
    return this.selected.map(({ person, name }) => ({ person, name: name || person.handle || person.id || '' }));
  }

  /** Somebody stands on the page: the one met before, or somebody new. */
  meet(person: PersonKey, name: string): Met {
    const { network, id, handle } = formOf(person);
    const [idKey, handleKey] = [`${network} ${id}`, `${network} ${handle}`];
    const withId = id === undefined ? undefined : this.byId.get(idKey);
    const withHandle = handle === undefined ? undefined : this.byHandle.get(handleKey);
    // The id decides; a handle counts only where no known id contradicts.
    const isTheirs = withHandle && (id === undefined || [undefined, id].includes(formOf(withHandle.person).id));
    const met = withId ?? (isTheirs ? withHandle : undefined) ?? { person, name, isSelected: false };
    if (withId && isTheirs && withHandle !== withId) this.join(withId, withHandle);
    this.all.add(met);
    if (id !== undefined) this.byId.set(idKey, met);
    if (handle !== undefined) this.byHandle.set(handleKey, met);
    met.person = { ...met.person, ...person };
    met.name ||= name;
    return met;
  }

  /** Selects somebody or takes them out. Nobody more is selected than is possible. */
  set(someone: Met, isSelected: boolean): void {
    const met = nowOf(someone);
    if (met.isSelected === isSelected || (isSelected && this.isFull)) return;
    met.isSelected = isSelected;
    this.count += isSelected ? 1 : -1;
  }

  clear(): void {
    for (const met of this.all) this.set(met, false);
  }

  /** Two have turned out to be one person. */
  private join(one: Met, other: Met): void {
    const isSelected = one.isSelected || other.isSelected;
    this.set(other, false);
    this.all.delete(other);
    other.joined = one;
    one.name ||= other.name;
    this.set(one, isSelected);
  }
}

/** Whom somebody met before is known as by now. */
export function nowOf(met: Met): Met {
  return met.joined ? nowOf(met.joined) : met;
}
