import type { CardBackend, CardChange, ClientView, OutboxItem } from '@okolo/card';
import { ProblemError, UNREACHABLE } from '@okolo/card/problem';
import { type CardRequest, requestOf } from '@okolo/card/requests';
import type { DeskCall } from '../messages/card-call';
import { type Stored, stored } from './kept/stored';
import type { Outbox } from './outbox';
import type { Connection } from './service/connection';
import type { Directory } from './service/directory';

/** Reads kept for a panel that opens without a connection, newest last. */
const KEPT = 200;

interface KeptRead {
  readonly path: string;
  readonly body: unknown;
}

/** Answers what the card reads: from the service, or from what was read last. */
export class Desk {
  private readonly kept: Stored<readonly KeptRead[]> = stored<readonly KeptRead[]>('reads', []);
  private readonly fresh = new Set<string>();
  private readonly asking = new Map<string, Promise<unknown>>();

  constructor(
    private readonly connection: Connection,
    private readonly directory: Directory,
    private readonly outbox: Outbox,
    private readonly isLive: () => boolean,
  ) {}

  /** One question of the card. Rejects with a `ProblemError`. */
  async call(call: DeskCall): Promise<unknown> {
    switch (call.method) {
      case 'me':
        return this.me();
      case 'statuses':
        return (await this.directory.get()).statuses;
      case 'managers':
        return (await this.directory.get()).managers;
      // What goes on by itself is asked for each time.
      case 'peopleActions':
      case 'peopleOutcomes':
        return this.ask(requestOf(call).path, undefined);
      case 'outbox':
        return this.outbox.items();
      case 'retry':
        return this.outbox.retry(call.args[0]);
      case 'discard':
        return this.outbox.discard(call.args[0]);
      default:
        return this.asked(requestOf(call));
    }
  }

  /** What was read before may not be true any more. */
  changed(change: CardChange): void {
    if (change.kind === 'reset') this.fresh.clear();
    if (change.kind !== 'client') return;
    for (const path of this.fresh) if (path.includes(change.clientId)) this.fresh.delete(path);
  }

  /** Something was read or written that makes this client's kept reads old. */
  written(clientId: string | null): void {
    if (clientId === null) this.fresh.clear();
    else this.changed({ kind: 'client', clientId });
  }

  /** With what its client is called, as far as the card was read. */
  async withName(item: OutboxItem): Promise<OutboxItem> {
    const about = item.clientId === null ? undefined : await this.nameOf(item.clientId);
    return about === undefined ? item : { ...item, about };
  }

  private async nameOf(clientId: string): Promise<string | undefined> {
    const { path } = requestOf({ method: 'client', args: [clientId] });
    const kept = (await this.kept.get()).find((one) => one.path === path);
    return (kept?.body as Partial<ClientView> | undefined)?.name;
  }

  /** A client as the service has just told: a card that asks now is answered at once. */
  async took(view: ClientView): Promise<void> {
    const { path } = requestOf({ method: 'client', args: [view.id] });
    await this.keep(path, view);
    if (this.isLive()) this.fresh.add(path);
  }

  async forget(): Promise<void> {
    this.fresh.clear();
    this.asking.clear();
    await this.kept.set([]);
  }

  /** Questions that are asked by POST depend on more than their path: they are asked each time. */
  private async asked({ method, path, body }: CardRequest): Promise<unknown> {
    if (method === 'GET') return this.read(path);
    const outcome = await this.connection.request({ method, path, body });
    if (outcome.kind === 'answer') return outcome.body;
    throw new ProblemError(outcome.kind === 'refused' ? outcome.problem : UNREACHABLE);
  }

  async read<T>(path: string): Promise<T> {
    const kept = (await this.kept.get()).find((one) => one.path === path);
    if (this.isLive() && this.fresh.has(path)) {
      // Asked and not told otherwise since: who asks again meanwhile waits for that answer, not for an older one.
      const asked = this.asking.get(path);
      if (asked) return asked as Promise<T>;
      if (kept) return kept.body as T;
    }
    // Marked before it is asked for: a change that is told while the answer is on its way counts.
    this.fresh.add(path);
    const answer = this.ask<T>(path, kept);
    this.asking.set(path, answer);
    return answer.finally(() => {
      if (this.asking.get(path) === answer) this.asking.delete(path);
    });
  }

  private async ask<T>(path: string, kept: KeptRead | undefined): Promise<T> {
    const outcome = await this.connection.request({ method: 'GET', path });
    if (outcome.kind === 'answer') {
      await this.keep(path, outcome.body);
      return outcome.body as T;
    }
    this.fresh.delete(path);
    if (outcome.kind === 'refused') throw new ProblemError(outcome.problem);
    if (kept) return kept.body as T;
    throw new ProblemError(UNREACHABLE);
  }

  private async me(): ReturnType<CardBackend['me']> {
    const { me } = await this.connection.view();
    if (!me) throw new ProblemError({ type: '/problems/unauthenticated', status: 401 });
    return me;
  }

  private async keep(path: string, body: unknown): Promise<void> {
    await this.kept.change((all) => [...all.filter((one) => one.path !== path), { path, body }].slice(-KEPT));
  }
}
