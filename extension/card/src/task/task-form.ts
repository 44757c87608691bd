import type { Instant, TaskEdit, TaskView } from '../api/types';
import { useMe } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { type Form, useForm } from '../frame/use-form';
import { useWrite } from '../frame/use-write';
import { type DueFields, dueFields, dueOf } from './due';

export interface TaskFields extends DueFields {
  readonly title: string;
  readonly details: string;
  /** Empty for nobody yet; null for oneself, who may not be known while the form is opened. */
  readonly assigneeId: string | null;
  readonly priority: TaskView['priority'];
}

export type TaskForm = Form<TaskFields>;

/** The zone of the account: every date is meant in it. */
export function useZone(): string {
  return useMe()?.account.zone ?? 'UTC';
}

function fieldsOf(task: TaskView, zone: string): TaskFields {
  const { title, details, assigneeId, priority, due } = task;
  return { title, details: details ?? '', assigneeId: assigneeId ?? '', priority, ...dueFields(due, zone) };
}

function editOf(fields: TaskFields, clientId: string | null, zone: string): TaskEdit {
  const { title, details, assigneeId, priority } = fields;
  const about = { clientId, assigneeId: assigneeId || null };
  return {
    title: title.trim(),
    details: details.trim() || null,
    priority,
    due: dueOf(fields, zone) as Instant,
    ...about,
  };
}

/** A new task about a client, or about nobody; one's own at first. `begin` is what stands in it then. */
export function useNewTask(
  clientId: string | null,
  onDone: () => void,
  begin: Partial<TaskFields> = {},
  key = `task:new:${clientId}`,
): TaskForm {
  const backend = useBackend();
  const zone = useZone();
  return useForm<TaskFields, TaskView>({
    key,
    initial: { title: '', details: '', assigneeId: null, priority: 'NORMAL', day: '', time: '', ...begin },
    writer: useWrite<TaskView>(),
    send: async (fields) => {
      const assigneeId = fields.assigneeId ?? (await backend.me()).manager.id;
      return backend.addTask(editOf({ ...fields, assigneeId }, clientId, zone));
    },
    onDone,
  });
}

/** The edit of a task, upon the version that was read. */
export function useTaskEdit(task: TaskView, onDone: () => void): TaskForm {
  const backend = useBackend();
  const zone = useZone();
  return useForm<TaskFields, TaskView>({
    key: `task:${task.id}`,
    initial: fieldsOf(task, zone),
    version: task.version,
    writer: useWrite<TaskView>(),
    send: (fields, version) => backend.editTask(task.id, editOf(fields, task.clientId, zone), version),
    onDone,
  });
}
