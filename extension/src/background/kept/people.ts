import type { PersonKey } from '../../networks/network';
import { keyOf, sameBy } from '../../networks/person';
import { stored } from './stored';

/** A client as the look-up and the stream tell them. */
export interface ClientState {
  readonly clientId: string;
  readonly statusId: string | null;
  readonly ownerId: string | null;
  readonly blocked: boolean;
  readonly noteCount: number;
  readonly nextDue: string | null;
  readonly version: number;
}

interface Entry {
  readonly person: PersonKey;
  readonly clientId: string | null;
}

interface Kept {
  readonly people: ReadonlyArray<[string, Entry]>;
  readonly clients: ReadonlyArray<[string, ClientState]>;
}

const MOST = 5000;
const SAVE_AFTER = 400;

/**
 * Who is known to be a client, and who is known not to be one. In memory, with a copy that survives the worker; what
 * comes back from the copy is old until it was asked for again.
 */
export class People {
  private readonly kept = stored<Kept | null>('people', null);
  private readonly people = new Map<string, Entry>();
  private readonly clients = new Map<string, ClientState>();
  private readonly fresh = new Set<string>();
  private loading: Promise<void> | null = null;
  private isSaving = false;

  ready(): Promise<void> {
    this.loading ??= this.kept.get().then((kept) => {
      for (const [key, entry] of kept?.people ?? []) if (!this.people.has(key)) this.people.set(key, entry);
      for (const [key, client] of kept?.clients ?? []) if (!this.clients.has(key)) this.clients.set(key, client);
    });
    return this.loading;
  }

  /** `undefined`: never heard of; `null`: no client. */
  find(person: PersonKey): ClientState | null | undefined {
    const entry = this.people.get(keyOf(person));
    if (!entry) return undefined;
    return entry.clientId === null ? null : (this.clients.get(entry.clientId) ?? undefined);
  }

  client(clientId: string): ClientState | undefined {
    return this.clients.get(clientId);
  }

  isFresh(person: PersonKey): boolean {
    return this.fresh.has(keyOf(person));
  }

  /** Everything known may have changed unseen. */
  age(): void {
    this.fresh.clear();
  }

  /** Says that what is known of them is still right. */
  confirm(people: readonly PersonKey[]): void {
    for (const person of people) this.fresh.add(keyOf(person));
  }

  put(person: PersonKey, client: ClientState | null): void {
    const key = keyOf(person);
    this.people.delete(key);
    this.people.set(key, { person, clientId: client?.clientId ?? null });
    if (client) this.clients.set(client.clientId, newer(this.clients.get(client.clientId), client));
    this.fresh.add(key);
    this.trim();
    this.save();
  }

  /** A client changed (with all their profiles, if told): returns everyone on record who is or was this client. */
  change(client: ClientState, profiles: readonly PersonKey[] | null): PersonKey[] {
    this.clients.set(client.clientId, newer(this.clients.get(client.clientId), client));
    const theirs: PersonKey[] = [];
    for (const [key, entry] of this.people) {
      const wasTheirs = entry.clientId === client.clientId;
      const isTheirs = profiles ? isAmong(profiles, entry, wasTheirs) : wasTheirs;
      if (!isTheirs && !wasTheirs) continue;
      this.people.set(key, { person: entry.person, clientId: isTheirs ? client.clientId : null });
      theirs.push(entry.person);
    }
    this.save();
    return theirs;
  }

  /** A client was deleted: returns everyone on record who was this client. */
  remove(clientId: string): PersonKey[] {
    this.clients.delete(clientId);
    const theirs: PersonKey[] = [];
    for (const [key, entry] of this.people) {
      if (entry.clientId !== clientId) continue;
      this.people.set(key, { person: entry.person, clientId: null });
      theirs.push(entry.person);
    }
    this.save();
    return theirs;
  }

  async forget(): Promise<void> {
    this.people.clear();
    this.clients.clear();
    this.fresh.clear();
    await this.kept.set(null);
  }

  private trim(): void {
    for (const key of this.people.keys()) {
      if (this.people.size <= MOST) return;
      this.people.delete(key);
      this.fresh.delete(key);
    }
  }

  private save(): void {
    if (this.isSaving) return;
    this.isSaving = true;
    setTimeout(() => {
      this.isSaving = false;
      const used = new Set([...this.people.values()].map((entry) => entry.clientId));
      const clients = [...this.clients].filter(([id]) => used.has(id));
      this.kept.set({ people: [...this.people], clients }).catch(() => {});
    }, SAVE_AFTER);
  }
}

/** Whose id is known and who is another client already is not given away for a handle: there the id has decided. */
function isAmong(profiles: readonly PersonKey[], { person, clientId }: Entry, wasTheirs: boolean): boolean {
  const isAnothers = clientId !== null && !wasTheirs && person.id !== undefined;
  return profiles.some((profile) => {
    const by = sameBy(profile, person);
    return by === 'id' || (by === 'handle' && !isAnothers);
  });
}

/** Answers may overtake each other: an older version never replaces a newer one. */
function newer(before: ClientState | undefined, client: ClientState): ClientState {
  return before && before.version > client.version ? before : client;
}
