import type { TaskEdit } from '@okolo/card';
import { dayIn } from '@okolo/card/wall-time';
import type { PersonKey } from '../networks/network';

/** Something with a due time: a reminder of one's own, or a task assigned to one. */
export interface AgendaItem {
  readonly kind: 'reminder' | 'task';
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly clientId: string | null;
  /** Empty when it is about nobody, or the name is not known. */
  readonly clientName: string;
  /** As the service writes it: an instant, or of a task also a day. */
  readonly due: string;
  /** Of a task everything but its date, so that it can be given another one; null for a reminder. */
  readonly task: Omit<TaskEdit, 'due'> | null;
}

/** One due time of one reminder or task, as a string: told of once, whatever happens. */
export function keyOf({ kind, id, due }: Pick<AgendaItem, 'kind' | 'id' | 'due'>): string {
  return `${kind} ${id} ${due}`;
}

/** Whether it is due now. An instant is the same in every zone; a day is the account's. */
export function isDue({ due }: Pick<AgendaItem, 'due'>, now: number, zone: string): boolean {
  return isInstant(due) ? Date.parse(due) <= now : due <= dayIn(0, zone, now);
}

/** Whether it is due at a time, and not just on a day: only then a manager is told at that time. */
export function isInstant(due: string): boolean {
  return due.includes('T');
}

/** What a task is to be made of: a text that was selected on a page. */
export interface TaskSeed {
  readonly text: string;
  /** The page it was selected on; empty when unknown. */
  readonly link: string;
  /** Whose page or conversation that was. */
  readonly client: { readonly id: string; readonly name: string } | null;
}

/** Somebody on a page, by what the page tells. */
export interface NamedPerson {
  readonly person: PersonKey;
  readonly name: string;
}
