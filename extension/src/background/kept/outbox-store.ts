import type { ClientView, NewNote, Problem, WriteAction } from '@okolo/card';
import type { CardRequest } from '@okolo/card/requests';
import { type Stored, stored } from './stored';

/** A write on its way, as it is kept until the service has said yes or the manager has given it up. */
export interface Entry {
  /** Also the idempotency key: however often it is sent, it is done once. */
  readonly id: string;
  /** The service and manager it was made as: nothing is ever sent to another project. */
  readonly sender: string;
  readonly action: WriteAction;
  readonly clientId: string | null;
  /** Writes of one lane go out one after the other, in the order in which they were made. */
  readonly lane: string;
  readonly method: CardRequest['method'];
  readonly path: string;
  readonly body: CardRequest['body'];
  /** The version that the manager was looking at; null for writes that depend on none. */
  readonly version: number | null;
  /** Where the version is read again when the manager says "apply again". */
  readonly versionPath: string | null;
  readonly state: 'waiting' | 'refused';
  readonly problem?: Problem;
  /** What the manager typed. */
  readonly text?: string;
  /** What of the client it changes, as far as a card can show it beforehand. */
  readonly expected?: Partial<ClientView>;
  /** A note that goes behind the client it is about, as soon as that one is there. */
  readonly firstNote?: NewNote;
  readonly attempts: number;
  readonly madeAt: number;
}

/** A write that has not been put into the outbox yet. */
export type NewEntry = Omit<Entry, 'id' | 'sender' | 'state' | 'problem' | 'attempts' | 'madeAt'>;

/** The outbox in the browser's storage: it survives the worker, the browser and an update. */
export class OutboxStore {
  private readonly kept: Stored<readonly Entry[]> = stored<readonly Entry[]>('outbox', []);

  all(): Promise<readonly Entry[]> {
    return this.kept.get();
  }

  /** Puts a write at the end; once, however often it is asked for. Takes the place of the same write refused before. */
  async add(entry: NewEntry, id: string, sender: string): Promise<void> {
    const added: Entry = { ...entry, id, sender, state: 'waiting', attempts: 0, madeAt: Date.now() };
    await this.kept.change((entries) =>
      entries.some((one) => one.id === id) ? entries : [...entries.filter((one) => !isReplaced(one, added)), added],
    );
  }

  async change(id: string, how: (entry: Entry) => Entry): Promise<void> {
    await this.kept.change((entries) => entries.map((entry) => (entry.id === id ? how(entry) : entry)));
  }

  /**
   * The service has done it. Later writes of the same lane that were made on the same state are now meant for what
   * this one made of it.
   */
  async done(entry: Entry, version: number | null): Promise<void> {
    await this.kept.change((entries) =>
      entries
        .filter((one) => one.id !== entry.id)
        .map((one) => (isFollower(one, entry) && version !== null ? { ...one, version } : one)),
    );
  }

  /** Answers whether it was there. */
  async remove(id: string): Promise<boolean> {
    let wasThere = false;
    await this.kept.change((entries) => {
      wasThere = entries.some((entry) => entry.id === id);
      return entries.filter((entry) => entry.id !== id);
    });
    return wasThere;
  }
}

function isReplaced(one: Entry, by: Entry): boolean {
  return one.state === 'refused' && one.action === by.action && one.path === by.path && one.text === by.text;
}

function isFollower(one: Entry, done: Entry): boolean {
  if (one.lane !== done.lane || one.version === null || one.madeAt < done.madeAt) return false;
  return one.versionPath === done.versionPath && one.version === done.version;
}
