import type {
  Duplicate,
  FieldView,
  MergePreview,
  MergeView,
  PeopleActionView,
  Problem,
  PurchaseEdit,
  PurchaseView,
  ReminderEdit,
  ReminderView,
  StatusMove,
  TagView,
  TaskEdit,
  TaskView,
  TemplateView,
} from '../api/types';
import type { Insertion, OutboxItem, Written } from '../backend';
import { UNREACHABLE } from '../problem';

export const AT = '2026-11-21T12:00:00Z';

/** Why the service of a test says no. */
export class Refusal {
  constructor(readonly problem: Problem) {}
}

export function stale(current: unknown): Refusal {
  return new Refusal({ type: '/problems/stale', status: 412, current });
}

const page = <T>(items: readonly T[]) => ({ items: items.map((item) => ({ ...item })), nextCursor: null });

/** A row that can be changed by whoever saw its version. */
interface Row {
  readonly id: string;
  readonly version: number;
}

/** What the sections of the card ask of the small service in memory. */
export abstract class Shelves {
  connection: 'there' | 'cut' | 'queueing' = 'there';
  readonly tagList: TagView[] = [{ id: 'vip', name: 'VIP', color: '#1c7ed6', version: 1 }];
  readonly fieldList: FieldView[] = [];
  readonly taskList: TaskView[] = [];
  readonly reminderList: ReminderView[] = [];
  readonly purchaseList: PurchaseView[] = [];
  readonly templateList: TemplateView[] = [];
  readonly duplicateList: Duplicate[] = [];
  readonly mergeList: MergeView[] = [];
  readonly moveList: StatusMove[] = [];
  preview: MergePreview | null = null;
  readonly uses: object[] = [];
  readonly inserted: string[] = [];
  insertion: Insertion = { outcome: 'inserted', copied: false };
  rendering = { text: '', variant: 0, missing: [] as string[], usesToday: 0, warning: false };

  tags = async () => ({ items: [...this.tagList] });
  fields = async () => ({ items: this.fieldList });
  moves = async () => page(this.moveList);
  formerNotes = async () => page([]);
  tasks = async (_: string, done: boolean) => page(this.taskList.filter((task) => (task.doneAt !== null) === done));
  reminders = async (_: string, state: 'waiting' | 'coming') =>
    page(this.reminderList.filter(({ waitingFor }) => (waitingFor !== null) === (state === 'waiting')));
  purchases = async () => page(this.purchaseList);
  totals = async () => {
    const amount = this.purchaseList.reduce((sum, { price }) => sum + Number(price), 0).toFixed(2);
    const total = { currency: 'RUB', amount, purchases: this.purchaseList.length, lastOn: '2026-11-21' };
    return { items: this.purchaseList.length > 0 ? [{ clientId: 'c', totals: [total] }] : [] };
  };
  products = async () => page([]);
  templates = async () => page(this.templateList);
  rendered = async () => this.rendering;
  recordTemplateUse = (_: string, use: object) =>
    this.answer<unknown>(() => {
      this.uses.push(use);
      return use;
    });
  insertMessage = async (text: string) => {
    if (this.insertion.outcome === 'inserted') this.inserted.push(text);
    return this.insertion;
  };
  duplicates = async () => ({ items: [...this.duplicateList] });
  merges = async () => ({ items: [...this.mergeList] });
  peopleActions = async () => page<PeopleActionView>([]);
  peopleOutcomes = async () => ({ items: [] });
  startPeopleAction = (): Promise<Written<PeopleActionView>> => this.refusing();
  undoPeopleAction = (): Promise<Written<PeopleActionView>> => this.refusing();
  mergePreview = async () => {
    if (!this.preview) throw new Error('There is nobody to join');
    return this.preview;
  };

  addTag = ({ name, color }: { name: string; color: string }) =>
    this.answer<TagView>(() => this.put(this.tagList, { id: name, name, color, version: 1 }));
  addTask = (task: TaskEdit) => this.answer(() => this.put(this.taskList, taskOf(task, `t${this.taskList.length}`)));
  editTask = (id: string, task: TaskEdit, version: number) => this.edited(this.taskList, id, version, { ...task });
  setTaskDone = (id: string, done: boolean, version: number) =>
    this.edited(this.taskList, id, version, { doneAt: done ? AT : null });
  deleteTask = (id: string) => this.removed(this.taskList, id);
  addReminder = (reminder: ReminderEdit) =>
    this.answer(() => this.put(this.reminderList, reminderOf(reminder, `r${this.reminderList.length}`)));
  editReminder = (id: string, reminder: ReminderEdit, version: number) =>
    this.edited(this.reminderList, id, version, { ...reminder });
  snoozeReminder = (id: string, until: string, version: number) =>
    this.edited(this.reminderList, id, version, { waitingFor: null, nextAt: until });
  finishReminder = (id: string) => this.removed(this.reminderList, id) as Promise<Written<never>>;
  deleteReminder = (id: string) => this.removed(this.reminderList, id);
  addPurchase = (clientId: string, purchase: PurchaseEdit) =>
    this.answer(() => this.put(this.purchaseList, purchaseOf(purchase, clientId, `b${this.purchaseList.length}`)));
  editPurchase = (id: string, purchase: PurchaseEdit, version: number) =>
    this.edited(this.purchaseList, id, version, { ...purchase });
  deletePurchase = (id: string) => this.removed(this.purchaseList, id);
  dismissDuplicate = (_: string, otherId: string) =>
    this.answer<null>(() => {
      const at = this.duplicateList.findIndex(({ client }) => client.id === otherId);
      this.duplicateList.splice(at, 1);
      return null;
    });

  /** No card orders anything for several people. */
  private refusing<T>(): Promise<Written<T>> {
    return this.answer<T>(() => new Refusal({ type: '/problems/forbidden', status: 403 }));
  }

  /** Keeps a write for later, as an outbox does. */
  protected abstract queue(item: Partial<OutboxItem>): { state: 'queued' };

  protected async answer<T>(work: () => T | Refusal, item: Partial<OutboxItem> = {}): Promise<Written<T>> {
    if (this.connection === 'queueing') return this.queue(item);
    if (this.connection === 'cut') return { state: 'refused', problem: UNREACHABLE };
    const done = work();
    return done instanceof Refusal ? { state: 'refused', problem: done.problem } : { state: 'saved', view: done };
  }

  protected edited<T extends Row>(rows: T[], id: string, version: number, part: object): Promise<Written<T>> {
    return this.answer<T>(() => {
      const row = rows.find((one) => one.id === id);
      if (row?.version !== version) return stale(row && { ...row });
      return { ...Object.assign(row, part, { version: version + 1 }) };
    });
  }

  private put<T>(rows: T[], row: T): T {
    rows.push(row);
    return row;
  }

  private removed<T extends Row>(rows: T[], id: string): Promise<Written<null>> {
    return this.answer<null>(() => {
      const at = rows.findIndex((one) => one.id === id);
      rows.splice(at, 1);
      return null;
    });
  }
}

const MADE = { createdBy: 'me', createdAt: AT, changedAt: AT, version: 1 };

function taskOf(task: TaskEdit, id: string): TaskView {
  const whose = { clientId: task.clientId ?? null, assigneeId: task.assigneeId ?? null };
  const when = { due: task.due ?? null, doneAt: null, doneBy: null };
  return {
    id,
    title: task.title,
    details: task.details ?? null,
    priority: (task.priority ?? 'NORMAL') as TaskView['priority'],
    ...whose,
    ...when,
    ...MADE,
  };
}

function reminderOf({ text, clientId = null, at, rule = null }: ReminderEdit, id: string): ReminderView {
  const when = { at, zone: 'UTC', rule, nextAt: `${at}:00Z`, waitingFor: null, missed: 0, doneAt: null };
  return { id, text, clientId, ...when, createdAt: AT, changedAt: AT, version: 1 };
}

function purchaseOf(purchase: PurchaseEdit, clientId: string, id: string): PurchaseView {
  const { product, price, currency, boughtOn, state, comment } = purchase;
  const order = { boughtOn: boughtOn ?? '2026-11-21', state: state ?? 'NEW', comment: comment ?? null };
  return { id, clientId, productId: product, product, price, currency, ...order, ...MADE };
}
