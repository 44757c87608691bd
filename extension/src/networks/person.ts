import type { PersonKey } from './network';

/** One string for one person as far as they are known. */
export function keyOf(person: PersonKey): string {
  return `${person.network} ${person.id ?? ''} ${person.handle ?? ''}`;
}

/** Whether two keys name one person: the id decides, the handle only where an id is missing. */
export function isSame(one: PersonKey, other: PersonKey): boolean {
  if (one.network !== other.network) return false;
  if (one.id && other.id) return one.id === other.id;
  return one.handle !== undefined && one.handle === other.handle;
}

/** Pairs of id and handle that stood together on pages of this document. */
export class Pairs {
  private readonly ids = new Map<string, string>();
  private readonly handles = new Map<string, string>();

  /** Returns whether something new was learnt. */
  learn(pairs: readonly PersonKey[]): boolean {
    let isNew = false;
    for (const { network, id, handle } of pairs) {
      if (!id || !handle || this.ids.get(`${network} ${handle}`) === id) continue;
      this.ids.set(`${network} ${handle}`, id);
      this.handles.set(`${network} ${id}`, handle);
      isNew = true;
    }
    return isNew;
  }

  /** The person with all that is known of them. */
  complete(person: PersonKey): PersonKey {
    const id = person.id ?? (person.handle && this.ids.get(`${person.network} ${person.handle}`));
    const handle = person.handle ?? (person.id && this.handles.get(`${person.network} ${person.id}`));
    return { network: person.network, ...(id ? { id } : {}), ...(handle ? { handle } : {}) };
  }
}
