/**
 * Who is who. The id decides; a handle counts only where no known id contradicts. A wrong answer shows a stranger as a
 * client. The service keeps the same rule, and both run the cases of `docs/who-is-who.json`.
 */
import type { NetworkId, PersonKey } from './network';

/** What a network makes of texts: which handle is an id, which is no person's, and what of one does not count. */
interface Spelling {
  readonly idAsHandle: RegExp | null;
  readonly nobody: RegExp;
  readonly ignored: string;
}

const SPELLINGS: Readonly<Record<NetworkId, Spelling>> = {
  VK: {
    idAsHandle: /^id0*([1-9]\d{0,19})$/,
    nobody: /^(?:club|public|event|app|wall|album|photo|video)-?\d/,
    ignored: '',
  },
  // For Facebook `anna.orlova` and `annaorlova` are one person.
  FACEBOOK: { idAsHandle: null, nobody: /^profile\.php$/, ignored: '.' },
};

/** The networks there are. */
export const NETWORK_IDS = /* @__PURE__ */ Object.keys(SPELLINGS) as readonly NetworkId[];

const ID = /^0*([1-9]\d{0,19})$/;
const HANDLE = /^[a-z0-9_.]{1,64}$/;

/** Pages ask again and again about the same keys, and a key never changes. */
const forms = new WeakMap<PersonKey, PersonKey>();

/** A key in the one form in which keys are compared. What no person can have is left out, so it may be empty. */
export function formOf(person: PersonKey): PersonKey {
  const known = forms.get(person) ?? madeForm(person);
  forms.set(person, known);
  return known;
}

function madeForm({ network, id = '', handle = '' }: PersonKey): PersonKey {
  const spelling = SPELLINGS[network];
  const lowered = handle.trim().replace(/^[@/]/, '').toLowerCase();
  const meant = spelling.idAsHandle?.exec(lowered)?.[1];
  const known = ID.exec(id.trim())?.[1] ?? meant;
  const isHandle = meant === undefined && HANDLE.test(lowered) && !spelling.nobody.test(lowered);
  const matched = isHandle ? lowered.replaceAll(spelling.ignored, '') : '';
  return {
    network,
    ...(known === undefined ? {} : { id: known }),
    ...(matched === '' || matched === '.' ? {} : { handle: matched }),
  };
}

/** One string for one person as far as they are known. */
export function keyOf(person: PersonKey): string {
  const { network, id = '', handle = '' } = formOf(person);
  return `${network} ${id} ${handle}`;
}

/** By what two keys are known to name one person; null when they are not. */
export function sameBy(one: PersonKey, other: PersonKey): 'id' | 'handle' | null {
  if (one.network !== other.network) return null;
  const [a, b] = [formOf(one), formOf(other)];
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id ? 'id' : null;
  return a.handle !== undefined && a.handle === b.handle ? 'handle' : null;
}

export function isSame(one: PersonKey, other: PersonKey): boolean {
  return sameBy(one, other) !== null;
}

/** Pairs of id and handle that stood together on pages of this document. */
export class Pairs {
  readonly #ids = new Map<string, string>();
  readonly #handles = new Map<string, string>();

  /** Returns whether something new was learnt. */
  learn(pairs: readonly PersonKey[]): boolean {
    let isNew = false;
    for (const pair of pairs) {
      const { network, id, handle } = formOf(pair);
      if (!id || !handle || this.#ids.get(`${network} ${handle}`) === id) continue;
      this.#ids.set(`${network} ${handle}`, id);
      this.#handles.set(`${network} ${id}`, pair.handle ?? handle);
      isNew = true;
    }
    return isNew;
  }

  /** The person with all that is known of them. */
  complete(person: PersonKey): PersonKey {
    const form = formOf(person);
    const id = person.id ?? (form.handle && this.#ids.get(`${form.network} ${form.handle}`));
    const handle = person.handle ?? (form.id && this.#handles.get(`${form.network} ${form.id}`));
    return { network: person.network, ...(id ? { id } : {}), ...(handle ? { handle } : {}) };
  }
}
