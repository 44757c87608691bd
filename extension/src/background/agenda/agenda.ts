import type { Page, ReminderView, TaskView } from '@okolo/card';
import type { LiveEvent } from '@okolo/card/stream';
import { type AgendaItem, isDue, keyOf } from '../../messages/agenda';
import { stored } from '../kept/stored';
import { inOrder, nextInstant, reminderItem, taskItem } from './items';

/** The alarm that wakes the worker when something becomes due. */
export const AGENDA_ALARM = 'agenda';

/** Without a live stream nobody tells of what was set elsewhere: so often (minutes) it is asked for. */
const EVERY = 5;
/** After no answer (ms). Chromium takes nothing shorter. */
const SOON = 30_000;
/** What one save brings often comes as several events (ms). */
const COLLECT = 200;

interface Kept {
  /** Whose it is: the service and the manager. */
  readonly sender: string;
  readonly askedAt: number;
  readonly items: readonly AgendaItem[];
}

/** Events by which it may become another one: what is on it, and whom that is about. */
const OURS = /^(?:task|reminder)\.|^client\.(?:edited|merged|unmerged|deleted|restored|erased)$/;

const NOTHING: Kept = { sender: '', askedAt: 0, items: [] };

export interface AgendaNeeds {
  /** Reads from the service. Rejects when it does not answer. */
  read<T>(path: string): Promise<T>;
  nameOf(clientId: string): Promise<string>;
  /** As whom this browser is connected; empty without a connection. */
  sender(): Promise<string>;
  /** The zone of the account. */
  zone(): Promise<string>;
  /** Whether something that waits to be sent will change this reminder or task. */
  isChanging(id: string): Promise<boolean>;
  /** What is due now, whenever that may have changed. Awaited, so that the worker lives until it is done. */
  onDue(due: readonly AgendaItem[]): Promise<void>;
  onItems(items: readonly AgendaItem[]): void;
}

/**
 * What is due for this manager, and what comes next: reminders, and tasks that have a date. Kept in the browser, so
 * that a worker that has just started, and a browser without a network, know it too.
 */
export class Agenda {
  private readonly kept = stored<Kept>('agenda', NOTHING);
  private refreshing: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly needs: AgendaNeeds,
    private readonly now: () => number,
  ) {}

  /** All of it, the earliest first. Nothing of another manager's. */
  async items(): Promise<readonly AgendaItem[]> {
    const [{ sender, items }, own] = await Promise.all([this.kept.get(), this.needs.sender()]);
    return sender === own && own !== '' ? items : [];
  }

  /** What is due at this moment. */
  async due(): Promise<readonly AgendaItem[]> {
    const [items, zone] = await Promise.all([this.items(), this.needs.zone()]);
    return items.filter((item) => isDue(item, this.now(), zone));
  }

  /** The one under this key; null when it was dealt with, here or elsewhere. */
  async find(key: string): Promise<AgendaItem | null> {
    return (await this.items()).find((item) => keyOf(item) === key) ?? null;
  }

  /** Asks the service, and tells what is due then. While it does not answer, what was known counts. */
  refresh(): Promise<void> {
    this.again = this.refreshing !== null;
    this.refreshing ??= this.run().finally(() => {
      this.refreshing = null;
      if (this.again) void this.refresh();
    });
    return this.refreshing;
  }

  /** What a worker that has just started does: asks when that was long ago, and tells what became due meanwhile. */
  async catchUp(): Promise<void> {
    const { askedAt } = await this.kept.get();
    if (this.now() - askedAt > EVERY * 60_000) await this.refresh();
    else await this.settle();
  }

  /** Something has happened: it may have made the agenda another one. */
  take({ event, data }: LiveEvent): void {
    const { kind = '', clientId = '' } = (data ?? {}) as { kind?: string; clientId?: string };
    if (event !== 'reset' && !OURS.test(kind)) return;
    const isRenamed = kind === 'client.edited';
    if (isRenamed) void this.change((kept) => withoutName(kept, clientId));
    setTimeout(() => void this.refresh(), COLLECT);
  }

  /** It was dealt with here, and the service is about to hear of it. */
  async drop(item: AgendaItem): Promise<void> {
    await this.change((kept) => ({ ...kept, items: kept.items.filter((one) => keyOf(one) !== keyOf(item)) }));
    await this.settle();
  }

  async forget(): Promise<void> {
    await this.change(() => NOTHING);
    await this.settle();
  }

  private async run(): Promise<void> {
    const isAnswered = (await this.needs.sender()) === '' || (await this.fetch());
    await this.settle(isAnswered);
  }

  /** Whether the service has answered. */
  private async fetch(): Promise<boolean> {
    const sender = await this.needs.sender();
    try {
      const [waiting, coming, tasks] = await Promise.all([
        this.needs.read<Page<ReminderView>>('/reminders?state=waiting&limit=100'),
        this.needs.read<Page<ReminderView>>('/reminders?state=coming&limit=50'),
        this.needs.read<Page<TaskView>>('/tasks?assigneeId=me&limit=100'),
      ]);
      const found = [
        ...waiting.items.flatMap((one) => reminderItem(one, 'waiting')),
        ...coming.items.flatMap((one) => reminderItem(one, 'coming')),
        ...tasks.items.flatMap(taskItem),
      ];
      const items = await this.named(inOrder(await this.withoutChanging(found)));
      await this.change(() => ({ sender, askedAt: this.now(), items }));
      return true;
    } catch {
      return false;
    }
  }

  private async withoutChanging(items: readonly AgendaItem[]): Promise<AgendaItem[]> {
    const changing = await Promise.all(items.map(({ id }) => this.needs.isChanging(id)));
    return items.filter((_, index) => !changing[index]);
  }

  /** With the names of the clients, each asked for once. */
  private async named(items: readonly AgendaItem[]): Promise<AgendaItem[]> {
    const names = new Map((await this.items()).map(({ clientId, clientName }) => [clientId, clientName]));
    const unnamed = new Set(items.flatMap(({ clientId }) => (clientId && !names.get(clientId) ? [clientId] : [])));
    await Promise.all([...unnamed].map(async (id) => names.set(id, await this.needs.nameOf(id).catch(() => ''))));
    return items.map((item) => ({ ...item, clientName: names.get(item.clientId) ?? '' }));
  }

  private async change(how: (kept: Kept) => Kept): Promise<void> {
    const { items } = await this.kept.change(how);
    this.needs.onItems(items);
  }

  /** Tells what is due, and has the browser wake this worker when the next becomes so. */
  private async settle(isAnswered = true): Promise<void> {
    const next = nextInstant(await this.items(), this.now());
    const latest = this.now() + (isAnswered ? EVERY * 60_000 : SOON);
    await chrome.alarms.create(AGENDA_ALARM, { when: Math.min(next ?? latest, latest), periodInMinutes: EVERY });
    await this.needs.onDue(await this.due());
  }
}

function withoutName(kept: Kept, clientId: string): Kept {
  const items = kept.items.map((item) => (item.clientId === clientId ? { ...item, clientName: '' } : item));
  return { ...kept, items };
}
