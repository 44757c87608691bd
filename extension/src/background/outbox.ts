import type { NewNote, OutboxItem, Problem, Written } from '@okolo/card';
import type { Entry, NewEntry, OutboxStore } from './kept/outbox-store';
import type { ServiceRequest } from './service/http';
import type { Outcome } from './service/outcome';
import { entryOf } from './writes';

/** How long a write may be on its way before the panel is told that it waits. */
const PATIENCE = 8_000;
/** A write that the service fails at this often is shown instead of standing in the way of others. */
const MOST_FAILURES = 6;

export interface OutboxNeeds {
  readonly store: OutboxStore;
  request(request: ServiceRequest): Promise<Outcome>;
  /** As whom writes are made now: the service and the manager. */
  sender(): Promise<string>;
  /** Something waits, was sent or was refused. */
  onChange(): void;
  onRefused(entry: Entry, problem: Problem): void;
  onSaved(entry: Entry, view: unknown): void;
  /** Asks to be called again after this many milliseconds. */
  wakeIn(milliseconds: number): void;
}

/**
 * Sends what managers write, in order, each write once, for as long as it takes. A write leaves the outbox when the
 * service has done it or when the manager gives it up, and in no other way.
 */
export class Outbox {
  private draining: Promise<void> | null = null;
  private drainAgain = false;
  /** Whose panel still waits for the answer. */
  private readonly waiting = new Map<string, (written: Written<unknown>) => void>();
  private sending: { readonly id: string; readonly end: Promise<unknown> } | null = null;

  constructor(private readonly needs: OutboxNeeds) {}

  /** What the one who is connected wrote, in order. */
  async items(): Promise<OutboxItem[]> {
    const sender = await this.needs.sender();
    const own = (await this.needs.store.all()).filter((entry) => entry.sender === sender);
    return own.map((entry) => itemOf(entry, this.waiting.has(entry.id)));
  }

  /** How many writes wait until this browser is connected as somebody else. */
  async elsewhere(): Promise<number> {
    const sender = await this.needs.sender();
    return (await this.needs.store.all()).filter((entry) => entry.sender !== sender).length;
  }

  /** Whether something that waits is about the thing with this id. */
  async isChanging(id: string): Promise<boolean> {
    return (await this.needs.store.all()).some(({ state, path }) => state === 'waiting' && path.includes(id));
  }

  /** Keeps a write and tries to send it at once. Answers `queued` when that takes too long or cannot be done now. */
  async write<T>(entry: NewEntry, id: string): Promise<Written<T>> {
    await this.needs.store.add(entry, id, await this.needs.sender());
    this.needs.onChange();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.answer(id, { state: 'queued' });
        this.needs.onChange();
      }, PATIENCE);
      this.waiting.set(id, (written) => {
        clearTimeout(timer);
        resolve(written as Written<T>);
      });
      void this.drain();
    });
  }

  /** Sends a refused write once more, on the state as it is now and as a new request. */
  async retry(id: string): Promise<void> {
    const entry = await this.find(id);
    if (entry?.state !== 'refused') return;
    const version = await this.versionNow(entry);
    await this.needs.store.change(id, ({ problem: _, ...old }) => ({
      ...old,
      id: crypto.randomUUID(),
      state: 'waiting',
      attempts: 0,
      version,
    }));
    this.needs.onChange();
    await this.drain();
  }

  /** The panel took the refusal over and shows it, beside the draft of what was typed. */
  async tookRefusal(id: string): Promise<void> {
    if ((await this.find(id))?.state === 'refused') await this.discard(id);
  }

  /**
   * Gives up a write that was refused, or takes back one that waits. One that is just on its way is waited for: when the
   * service does it, there is nothing to take back any more: that is answered with false.
   */
  async discard(id: string): Promise<boolean> {
    if (this.sending?.id === id) await this.sending.end;
    const wasThere = await this.needs.store.remove(id);
    this.needs.onChange();
    void this.drain();
    return wasThere;
  }

  /** Sends all that waits, as far as it goes. Called at every start, alarm and sign of a connection. */
  drain(): Promise<void> {
    if (this.draining) {
      this.drainAgain = true;
      return this.draining;
    }
    this.draining = this.sendAll().finally(() => {
      this.draining = null;
      if (!this.drainAgain) return;
      this.drainAgain = false;
      void this.drain();
    });
    return this.draining;
  }

  private async sendAll(): Promise<void> {
    const held = new Set<string>();
    for (;;) {
      const sender = await this.needs.sender();
      const entry = (await this.needs.store.all()).find(
        (one) => one.state === 'waiting' && one.sender === sender && !held.has(one.lane),
      );
      if (!entry) return;
      const end = this.send(entry);
      this.sending = { id: entry.id, end };
      const what = await end.finally(() => {
        this.sending = null;
      });
      if (what === 'stop') return this.nobodyAnswers();
      if (what === 'later') held.add(entry.lane);
    }
  }

  private async send(entry: Entry): Promise<'on' | 'later' | 'stop'> {
    await this.needs.store.change(entry.id, (old) => ({ ...old, attempts: old.attempts + 1 }));
    const outcome = await this.needs.request(requestFor(entry));
    if (outcome.kind === 'answer') return this.saved(entry, outcome.body);
    if (outcome.kind === 'refused') return this.refused(entry, outcome.problem);
    if (outcome.kind === 'unreachable') this.needs.wakeIn(waitAfter(entry.attempts));
    return 'stop';
  }

  private async saved(entry: Entry, body: unknown): Promise<'on'> {
    // Before the client leaves the outbox: a worker that dies in between sends both once more, and each is done once.
    if (entry.firstNote) await this.addFirstNote(entry, entry.firstNote, body);
    await this.needs.store.done(entry, versionIn(body));
    this.needs.onSaved(entry, body);
    this.answer(entry.id, { state: 'saved', view: body });
    this.needs.onChange();
    return 'on';
  }

  private async addFirstNote({ id, sender }: Entry, note: NewNote, client: unknown): Promise<void> {
    const { id: clientId } = client as { id: string };
    await this.needs.store.add(entryOf({ method: 'addNote', args: [clientId, note] }), `${id}-note`, sender);
  }

  private async refused(entry: Entry, problem: Problem): Promise<'on' | 'later'> {
    const isEarly = problem.status === 429 || problem.type.endsWith('/request-running');
    if (isEarly) return this.later(entry, (problem.retryAfter ?? 1) * 1000);
    const isFailing = problem.status >= 500 && entry.attempts + 1 < MOST_FAILURES;
    if (isFailing) return this.later(entry, waitAfter(entry.attempts));
    if (entry.attempts > 0 && isDoneAlready(entry, problem)) return this.saved(entry, problem.current ?? null);
    await this.needs.store.change(entry.id, (old) => ({ ...old, state: 'refused', problem }));
    this.answer(entry.id, { state: 'refused', problem });
    this.needs.onRefused(entry, problem);
    this.needs.onChange();
    return 'on';
  }

  private later(entry: Entry, wait: number): 'later' {
    this.needs.wakeIn(wait);
    this.answer(entry.id, { state: 'queued' });
    this.needs.onChange();
    return 'later';
  }

  private nobodyAnswers(): void {
    for (const id of [...this.waiting.keys()]) this.answer(id, { state: 'queued' });
    this.needs.onChange();
  }

  private answer(id: string, written: Written<unknown>): void {
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    resolve?.(written);
  }

  private async find(id: string): Promise<Entry | undefined> {
    return (await this.needs.store.all()).find((one) => one.id === id);
  }

  private async versionNow(entry: Entry): Promise<number | null> {
    if (entry.version === null || entry.versionPath === null) return entry.version;
    const told = versionIn(entry.problem?.current);
    const outcome = await this.needs.request({ method: 'GET', path: entry.versionPath, as: entry.sender });
    return (outcome.kind === 'answer' ? versionIn(outcome.body) : told) ?? entry.version;
  }
}

function requestFor(entry: Entry): ServiceRequest {
  const headers = {
    ...(entry.method === 'POST' ? { 'Idempotency-Key': entry.id } : {}),
    ...(entry.version === null ? {} : { 'If-Match': `"${entry.version}"` }),
  };
  const { method, path, body, sender } = entry;
  return { method, path, headers, as: sender, ...(body ? { body } : {}) };
}

function itemOf(entry: Entry, isFresh: boolean): OutboxItem {
  const { id, action, clientId, state, problem, text, expected } = entry;
  return {
    id,
    action,
    clientId,
    state: state === 'waiting' && isFresh ? 'sending' : state,
    ...(problem ? { problem } : {}),
    ...(text === undefined ? {} : { text }),
    ...(expected ? { expected } : {}),
  };
}

function versionIn(view: unknown): number | null {
  if (typeof view !== 'object' || view === null || !('version' in view)) return null;
  return typeof view.version === 'number' ? view.version : null;
}

/**
 * An answer may get lost after the service has done the work. Sent again, an edit is stale, but the state is just
 * what was wanted; and what was to be deleted is not found any more.
 */
function isDoneAlready(entry: Entry, problem: Problem): boolean {
  if (entry.method === 'DELETE') return problem.status === 404;
  if (problem.status !== 412 || typeof problem.current !== 'object' || problem.current === null) return false;
  const current = new Map(Object.entries(problem.current));
  return Object.entries(entry.body ?? {}).every(([name, value]) => !current.has(name) || current.get(name) === value);
}

function waitAfter(attempts: number): number {
  return Math.min(60_000, 1000 * 2 ** attempts);
}
