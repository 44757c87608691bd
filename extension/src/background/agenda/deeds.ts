import type { WriteCall } from '@okolo/card/calls';
import type { AgendaItem } from '../../messages/agenda';

/** The write by which something on the agenda is done. */
export function doneCall({ kind, id, version }: AgendaItem): WriteCall {
  return kind === 'task'
    ? { method: 'setTaskDone', args: [id, true, version] }
    : { method: 'finishReminder', args: [id, version] };
}

/** The write by which it comes again at another instant; of a task that is its date. */
export function laterCall({ id, version, task }: AgendaItem, until: string): WriteCall {
  return task
    ? { method: 'editTask', args: [id, { ...task, due: until }, version] }
    : { method: 'snoozeReminder', args: [id, until, version] };
}
