import type { Mark, MarkAnswer, MarkChange } from '../messages/mark';
import { AT_ONCE } from '../messages/protocol';
import type { PersonKey } from '../networks/network';
import { keyOf } from '../networks/person';
import { every } from '../page/lifetime';

const MINUTE = 60_000;

/** Asks for people, in their order. */
export type AskMarks = (people: readonly PersonKey[]) => Promise<readonly MarkAnswer[]>;

/**
 * What this page knows of the people on it. `undefined`: not known yet; `null`: no client. Whoever is wanted is asked
 * for once, together with all who are wanted in the same turn.
 */
export class Known {
  readonly #askMarks: AskMarks;
  readonly #onChange: (keys: ReadonlySet<string>) => void;
  readonly #signal: AbortSignal;
  readonly #marks = new Map<string, Mark | null>();
  readonly #people = new Map<string, PersonKey>();
  #wanted = new Map<string, PersonKey>();
  #isPlanned = false;
  #era = 0;

  constructor(askMarks: AskMarks, onChange: (keys: ReadonlySet<string>) => void, signal: AbortSignal) {
    this.#askMarks = askMarks;
    this.#onChange = onChange;
    this.#signal = signal;
    every(MINUTE, signal, () => this.#tellDue());
  }

  markOf(person: PersonKey): Mark | null | undefined {
    return this.#marks.get(keyOf(person));
  }

  /** What is known of a person, who is asked for when that is nothing yet. */
  markOrWant(person: PersonKey): Mark | null | undefined {
    const mark = this.markOf(person);
    if (mark === undefined) this.want(person);
    return mark;
  }

  want(person: PersonKey): void {
    const key = keyOf(person);
    if (this.#marks.has(key) || this.#people.has(key)) return;
    this.#people.set(key, person);
    this.#wanted.set(key, person);
    this.#plan();
  }

  /** Asks again for everyone given and forgets all others. What is shown stays until the answer is there. */
  refresh(shown: Iterable<PersonKey>): void {
    const still = new Map([...shown].map((person) => [keyOf(person), person]));
    for (const key of this.#people.keys()) {
      if (still.has(key)) continue;
      this.#people.delete(key);
      this.#marks.delete(key);
    }
    for (const [key, person] of still) {
      this.#people.set(key, person);
      this.#wanted.set(key, person);
    }
    this.#plan();
  }

  /** As if nobody had been told of; answers on their way come too late. */
  forget(): void {
    const keys = new Set(this.#people.keys());
    this.#marks.clear();
    this.#people.clear();
    this.#wanted.clear();
    this.#era++;
    this.#onChange(keys);
  }

  /** Takes over what the background said unasked. It names everybody as they were asked for: who is who was decided there. */
  change(changes: readonly MarkChange[]): void {
    const keys = new Set<string>();
    for (const { keys: people, mark } of changes) {
      for (const key of people.map(keyOf)) {
        if (!this.#people.has(key)) continue;
        this.#marks.set(key, mark);
        keys.add(key);
      }
    }
    if (keys.size > 0) this.#onChange(keys);
  }

  /** What was to come may be late by now. */
  #tellDue(): void {
    const keys = new Set<string>();
    for (const [key, mark] of this.#marks) if (mark?.nextDue) keys.add(key);
    if (keys.size > 0) this.#onChange(keys);
  }

  #plan(): void {
    if (this.#isPlanned || this.#wanted.size === 0) return;
    this.#isPlanned = true;
    queueMicrotask(() => {
      this.#isPlanned = false;
      const all = [...this.#wanted];
      this.#wanted = new Map();
      for (let at = 0; at < all.length; at += AT_ONCE) this.#fetch(all.slice(at, at + AT_ONCE));
    });
  }

  async #fetch(asked: ReadonlyArray<[string, PersonKey]>): Promise<void> {
    if (this.#signal.aborted) return;
    const era = this.#era;
    const answer = await this.#askMarks(asked.map(([, person]) => person)).catch(() => []);
    if (this.#signal.aborted || era !== this.#era) return;
    const keys = new Set<string>();
    asked.forEach(([key], index) => {
      const mark = answer[index] ?? (index in answer ? null : 'unknown');
      if (mark !== 'unknown') {
        this.#marks.set(key, mark);
        keys.add(key);
      } else if (!this.#marks.has(key)) {
        // Not known is not the same as no client: they are asked for again when the service is back.
        this.#people.delete(key);
      }
    });
    this.#onChange(keys);
  }
}
