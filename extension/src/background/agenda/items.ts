import type { ReminderView, TaskView } from '@okolo/card';
import { type AgendaItem, isInstant } from '../../messages/agenda';

/** A reminder as it waits, or else as it comes. One that repeats stands in both lists of the service. */
export function reminderItem(reminder: ReminderView, state: 'waiting' | 'coming'): AgendaItem[] {
  const { id, version, text, clientId, waitingFor, nextAt } = reminder;
  const due = state === 'waiting' ? waitingFor : nextAt;
  return due === null ? [] : [{ kind: 'reminder', id, version, text, clientId, clientName: '', due, task: null }];
}

/** A task that has a date; what is due never is on nobody's agenda. */
export function taskItem(view: TaskView): AgendaItem[] {
  const { id, version, title, details, clientId, assigneeId, priority, due } = view;
  if (due === null) return [];
  const task = { title, details, clientId, assigneeId, priority };
  return [{ kind: 'task', id, version, text: title, clientId, clientName: '', due, task }];
}

/** The next instant at which something becomes due, in milliseconds; null when nothing does. */
export function nextInstant(items: readonly AgendaItem[], now: number): number | null {
  const coming = items.flatMap(({ due }) => (isInstant(due) && Date.parse(due) > now ? [Date.parse(due)] : []));
  return coming.length > 0 ? Math.min(...coming) : null;
}

/** The earliest first; what is due on a day comes after what is due at a time on it. */
export function inOrder(items: readonly AgendaItem[]): AgendaItem[] {
  const place = ({ due }: AgendaItem) => (isInstant(due) ? due : `${due}~`);
  return [...items].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}
