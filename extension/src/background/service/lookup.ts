import { AT_ONCE } from '../../messages/protocol';
import type { PersonKey } from '../../networks/network';
import { keyOf } from '../../networks/person';
import type { ClientState, People } from '../kept/people';
import type { Connection } from './connection';

/** Questions of all tabs within this time go out together. */
const COLLECT = 30;
const REMEMBERED = 40;

interface Found extends ClientState {
  readonly index: number;
  readonly profileId: string;
  readonly learn: boolean;
}

/**
 * An id and a handle that are worth telling: a profile knows less than the page, or somebody without a profile goes by
 * a handle that was a client's.
 */
export interface Sighting {
  readonly profile: { readonly clientId: string; readonly profileId: string } | null;
  readonly person: PersonKey;
}

interface Answer {
  readonly found: readonly Found[];
  /** Indexes of people whose handle was a client's. */
  readonly takenOver?: readonly number[];
}

/**
 * Asks the service for people, many at once. The questions of all tabs are collected for a moment, nobody is asked
 * for twice, and an unchanged part costs an empty answer.
 */
export class Lookup {
  private waiting = new Map<string, PersonKey>();
  private round: Promise<boolean> | null = null;
  private readonly etags = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly people: People,
    private readonly onSighting: (sighting: Sighting) => void,
  ) {}

  /** Fetches these people into the record. False when somebody could not be asked for. */
  fetch(people: readonly PersonKey[]): Promise<boolean> {
    for (const person of people) this.waiting.set(keyOf(person), person);
    if (this.waiting.size === 0) return Promise.resolve(true);
    this.round ??= new Promise((resolve) => {
      setTimeout(() => {
        this.round = null;
        const all = [...this.waiting].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, person]) => person);
        this.waiting = new Map();
        resolve(this.fetchAll(all));
      }, COLLECT);
    });
    return this.round;
  }

  /** What was told before does not count any more. */
  forget(): void {
    this.etags.clear();
  }

  private async fetchAll(all: readonly PersonKey[]): Promise<boolean> {
    const parts: PersonKey[][] = [];
    for (let at = 0; at < all.length; at += AT_ONCE) parts.push(all.slice(at, at + AT_ONCE));
    const answers = await Promise.all(parts.map((part) => this.fetchPart(part)));
    return answers.every(Boolean);
  }

  private async fetchPart(part: readonly PersonKey[]): Promise<boolean> {
    const name = part.map(keyOf).join('\n');
    const isKnown = part.every((person) => this.people.find(person) !== undefined);
    const etag = isKnown ? this.etags.get(name) : undefined;
    const outcome = await this.connection.request({
      method: 'POST',
      path: '/lookup',
      body: { keys: part },
      ...(etag ? { headers: { 'If-None-Match': etag } } : {}),
    });
    if (outcome.kind !== 'answer') return false;
    if (outcome.status === 304) this.people.confirm(part);
    else this.take(part, outcome.body as Answer);
    if (outcome.etag) this.remember(name, outcome.etag);
    return true;
  }

  private take(part: readonly PersonKey[], { found, takenOver = [] }: Answer): void {
    const byIndex = new Map(found.map((one) => [one.index, one]));
    part.forEach((person, index) => {
      const one = byIndex.get(index);
      this.people.put(person, one ? stateOf(one) : null);
      if (one?.learn) this.onSighting({ profile: { clientId: one.clientId, profileId: one.profileId }, person });
      else if (takenOver.includes(index)) this.onSighting({ profile: null, person });
    });
  }

  private remember(name: string, etag: string): void {
    this.etags.delete(name);
    this.etags.set(name, etag);
    for (const old of this.etags.keys()) {
      if (this.etags.size <= REMEMBERED) return;
      this.etags.delete(old);
    }
  }
}

/** What of an answer or an event is kept. */
export function stateOf(told: ClientState): ClientState {
  const { clientId, statusId, ownerId, blocked, noteCount, nextDue, version } = told;
  return { clientId, statusId, ownerId, blocked, noteCount, nextDue, version };
}
