import { Stack } from '@mantine/core';
import type { ClientView, ReminderView } from '../api/types';
import { AddButton } from '../frame/AddButton';
import { keys } from '../frame/keys';
import { PlainList } from '../frame/PlainList';
import { useClientRefresh, useGrowingList } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useCardWords } from '../language/words';
import { ReminderFields } from './ReminderFields';
import { ReminderLine } from './ReminderLine';
import { useNewReminder } from './reminder-form';

/** One's own reminders about a client: what has come and waits, and what is to come. */
export function Reminders({ client, writable }: { client: ClientView; writable: boolean }) {
  const words = useCardWords();
  const backend = useBackend();
  const refresh = useClientRefresh(client.id);
  const waiting = useGrowingList(keys.part(client.id, 'reminders', 'waiting'), () =>
    backend.reminders(client.id, 'waiting'),
  );
  const coming = useGrowingList(keys.part(client.id, 'reminders', 'coming'), () =>
    backend.reminders(client.id, 'coming'),
  );
  const form = useNewReminder(client.id, refresh);
  const line = (reminder: ReminderView) => (
    <ReminderLine key={reminder.id} reminder={reminder} writable={writable} onWritten={refresh} />
  );
  return (
    <Stack gap="xs">
      {writable && form.isOpen && <ReminderFields form={form} label={words('reminder.add')} />}
      {writable && !form.isOpen && <AddButton label={words('reminder.add')} onClick={form.open} />}
      {waiting.items.length > 0 && (
        <PlainList list={waiting} none="">
          {line}
        </PlainList>
      )}
      <PlainList list={coming} none={waiting.items.length > 0 ? '' : words('reminder.none')}>
        {line}
      </PlainList>
    </Stack>
  );
}
