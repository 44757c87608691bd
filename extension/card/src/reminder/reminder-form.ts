import type { ReminderEdit, ReminderView } from '../api/types';
import { useBackend } from '../frame/surroundings';
import { type Form, useForm } from '../frame/use-form';
import { useWrite } from '../frame/use-write';
import { dayIn } from '../language/wall-time';
import { useZone } from '../task/task-form';

export interface ReminderFieldValues {
  readonly text: string;
  /** As the clock on the wall shows it in the reminder's zone. */
  readonly at: string;
  /** As iCalendar says it; empty for once. */
  readonly rule: string;
}

export type ReminderForm = Form<ReminderFieldValues>;

function editOf(fields: ReminderFieldValues, clientId: string | null, zone: string): ReminderEdit {
  return { text: fields.text.trim(), at: fields.at, zone, rule: fields.rule || null, clientId };
}

/** A new reminder about a client, tomorrow morning at first. */
export function useNewReminder(clientId: string, onDone: () => void): ReminderForm {
  const backend = useBackend();
  const zone = useZone();
  return useForm<ReminderFieldValues, ReminderView>({
    key: `reminder:new:${clientId}`,
    initial: { text: '', at: `${dayIn(1, zone)}T09:00`, rule: '' },
    writer: useWrite<ReminderView>(),
    send: (fields) => backend.addReminder(editOf(fields, clientId, zone)),
    onDone,
  });
}

/** The edit of a reminder, which stays in the zone that it was set in. */
export function useReminderEdit(reminder: ReminderView, onDone: () => void): ReminderForm {
  const backend = useBackend();
  const { id, version, clientId, zone, text, at, rule } = reminder;
  return useForm<ReminderFieldValues, ReminderView>({
    key: `reminder:${id}`,
    initial: { text, at: at.slice(0, 16), rule: rule ?? '' },
    version,
    writer: useWrite<ReminderView>(),
    send: (fields, upon) => backend.editReminder(id, editOf(fields, clientId, zone), upon),
    onDone,
  });
}
