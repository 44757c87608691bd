import type { CardChange, ClientView } from '@okolo/card';
import type { LiveEvent } from '@okolo/card/stream';
import type { NamedPerson } from '../messages/agenda';
import type { Mark, MarkAnswer, MarkChange } from '../messages/mark';
import type { Language } from '../messages/protocol';
import type { PersonKey } from '../networks/network';
import { keyOf } from '../networks/person';
import type { ClientState, People } from './kept/people';
import { type Legend, markOf } from './marks';
import type { Directory } from './service/directory';
import { type Lookup, stateOf } from './service/lookup';

/** A client as the stream tells them. */
interface LiveClient {
  readonly client: ClientState & {
    readonly deleted?: boolean;
    readonly profiles?: ReadonlyArray<{
      network: PersonKey['network'];
      externalId: string | null;
      handle: string | null;
    }>;
  };
  readonly noteId?: string;
}

export interface WatchNeeds {
  readonly people: People;
  readonly lookup: Lookup;
  readonly directory: Directory;
  isLive(): boolean;
  ownId(): Promise<string>;
  language(): Promise<Language>;
  onMarks(changes: readonly MarkChange[]): void;
  /** Everything shown has to be asked for again. */
  onReset(): void;
  onCard(change: CardChange): void;
}

/** Knows for every person on any open page whether they are a client, and keeps that true. */
export class Watch {
  constructor(private readonly needs: WatchNeeds) {}

  /** Answers at once from what is known; old answers are checked behind, and corrected on the page. */
  async marksOf(asked: readonly PersonKey[]): Promise<MarkAnswer[]> {
    const { people, lookup } = this.needs;
    await people.ready();
    const missing = asked.filter((person) => people.find(person) === undefined);
    const old = asked.filter((person) => people.find(person) !== undefined && !this.isSure(person));
    if (old.length > 0) void this.check(old);
    if (missing.length > 0) await lookup.fetch(missing);
    const legend = await this.legend();
    return asked.map((person) => {
      const client = people.find(person);
      if (client === undefined || !legend) return 'unknown';
      return client && markOf(client, legend);
    });
  }

  /** The client that somebody on a page is; null for a stranger, and when nobody can be asked. */
  async clientOf({ person, name }: NamedPerson): Promise<{ id: string; name: string } | null> {
    const [mark] = await this.marksOf([person]);
    return mark && mark !== 'unknown' ? { id: mark.clientId, name } : null;
  }

  /** What the stream says goes into the record and from there to every open page. */
  take({ event, data }: LiveEvent): void {
    if (event === 'client') this.takeClient(data as Partial<LiveClient> & { clientId?: string });
    else if (event === 'statuses' || event === 'managers') void this.takeLists(event);
    else if (event === 'project') this.needs.onCard({ kind: 'project' });
    else if (event === 'reset') this.reset();
  }

  /** A client as the service has just answered. */
  async takeView(view: ClientView): Promise<void> {
    const { id: clientId, statusId = null, ownerId = null, blocked, noteCount, version, profiles } = view;
    const nextDue = this.needs.people.client(clientId)?.nextDue ?? null;
    await this.spread({ clientId, statusId, ownerId, blocked, noteCount, nextDue, version, profiles });
  }

  /** What was told in between is lost: nothing known is sure any more. */
  reset(): void {
    this.needs.people.age();
    this.needs.lookup.forget();
    this.needs.onReset();
    this.needs.onCard({ kind: 'reset' });
  }

  private isSure(person: PersonKey): boolean {
    return this.needs.isLive() && this.needs.people.isFresh(person);
  }

  private async check(old: readonly PersonKey[]): Promise<void> {
    const { people, lookup, onMarks } = this.needs;
    const before = new Map(old.map((person) => [keyOf(person), JSON.stringify(people.find(person))]));
    if (!(await lookup.fetch(old))) return;
    const changed = old.filter((person) => JSON.stringify(people.find(person)) !== before.get(keyOf(person)));
    const legend = changed.length > 0 ? await this.legend() : null;
    if (!legend) return;
    onMarks(changed.map((person) => ({ keys: [person], mark: this.markNow(person, legend) })));
  }

  private markNow(person: PersonKey, legend: Legend): Mark | null {
    const client = this.needs.people.find(person);
    return client ? markOf(client, legend) : null;
  }

  private takeClient(data: Partial<LiveClient> & { clientId?: string }): void {
    const { client, noteId } = data;
    const clientId = client?.clientId ?? data.clientId;
    if (!clientId) return;
    if (client) void this.spread(client);
    const note = noteId === undefined ? {} : { noteId };
    this.needs.onCard({ kind: 'client', clientId, ...note, ...(client?.deleted ? { deleted: true } : {}) });
  }

  private async spread(client: LiveClient['client']): Promise<void> {
    const { people, onMarks } = this.needs;
    await people.ready();
    const profiles = client.profiles?.map(({ network, externalId, handle }) => ({
      network,
      ...(externalId ? { id: externalId } : {}),
      ...(handle ? { handle } : {}),
    }));
    const theirs = client.deleted ? people.remove(client.clientId) : people.change(stateOf(client), profiles ?? null);
    const legend = theirs.length > 0 ? await this.legend() : null;
    if (!legend) return;
    onMarks(theirs.map((person) => ({ keys: [person], mark: this.markNow(person, legend) })));
  }

  private async takeLists(kind: 'statuses' | 'managers'): Promise<void> {
    await this.needs.directory.refresh().catch(() => {});
    this.needs.onReset();
    this.needs.onCard({ kind });
  }

  private async legend(): Promise<Legend | null> {
    try {
      const [lists, ownId, language] = await Promise.all([
        this.needs.directory.get(),
        this.needs.ownId(),
        this.needs.language(),
      ]);
      return { statuses: lists.statuses, managers: lists.managers, ownId, language };
    } catch {
      return null;
    }
  }
}

/** Whether what the service has answered is a client. */
export function isClientView(view: unknown): view is ClientView {
  return typeof view === 'object' && view !== null && 'profiles' in view;
}
