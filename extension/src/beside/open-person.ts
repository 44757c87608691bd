import type { PageNetwork, PersonKey } from '../networks/network';
import { isSame } from '../networks/person';
import { later } from '../page/lifetime';

/** Pages build a conversation in many small steps: looking once in this time (ms) is soon enough for the eye. */
const SOON = 150;

/** A person and their name as the page shows it, which comes later than the rest and may be empty until then. */
export interface Named {
  readonly person: PersonKey;
  readonly name: string;
}

/**
 * Tells whose page or conversation is open as the page goes from one to the next, also when it changes nothing but the
 * name, or the address under which the same person is met. Tells nothing while nobody is open.
 */
export class OpenPerson {
  readonly #network: Pick<PageNetwork, 'openPerson'>;
  readonly #signal: AbortSignal;
  readonly #onChange: (open: Named, isOther: boolean) => void;
  #isPlanned = false;
  #last: (Named & { readonly address: string }) | null = null;

  constructor(
    network: Pick<PageNetwork, 'openPerson'>,
    signal: AbortSignal,
    onChange: (open: Named, isOther: boolean) => void,
  ) {
    this.#network = network;
    this.#signal = signal;
    this.#onChange = onChange;
  }

  /** Who is open at this moment, or null. */
  now(): Named | null {
    return this.#network.openPerson(new URL(location.href), document);
  }

  /** The page has changed: who is open is looked for in a moment. */
  lookSoon(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    later(SOON, this.#signal, () => {
      this.#isPlanned = false;
      this.#look();
    });
  }

  /** Everything up to now is known already. */
  taken(): void {
    const open = this.now();
    this.#last = open && { ...open, address: location.href };
  }

  #look(): void {
    const open = this.now();
    if (!open) return;
    const last = this.#last;
    const address = location.href;
    const isOther = !last || !isSame(last.person, open.person);
    if (!isOther && last.name === open.name && last.address === address) return;
    this.#last = { ...open, address };
    this.#onChange(open, isOther);
  }
}
