import { Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import type { ReminderView } from '../api/types';
import { LineActions } from '../frame/LineActions';
import { Question } from '../frame/Question';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useFormats } from '../language/formats';
import { useCardWords } from '../language/words';
import { useZone } from '../task/task-form';
import { ReminderFields } from './ReminderFields';
import { useReminderEdit } from './reminder-form';

const HOUR = 60 * 60 * 1000;

/** One reminder: dealt with, put off, changed or deleted at a press. */
export function ReminderLine(props: { reminder: ReminderView; writable: boolean; onWritten: () => void }) {
  const { reminder, writable, onWritten } = props;
  const words = useCardWords();
  const backend = useBackend();
  const form = useReminderEdit(reminder, onWritten);
  const [asking, setAsking] = useState(false);
  const { progress, run, busy } = useWrite<ReminderView | null>({ onSaved: onWritten, onQueued: onWritten });
  const { id, version, text } = reminder;
  const inAnHour = () => new Date(Date.now() + HOUR).toISOString();
  const finish = () => void run((upon) => backend.finishReminder(id, upon), version);
  const snooze = () => void run((upon) => backend.snoozeReminder(id, inAnHour(), upon), version);
  const remove = () => void run((upon) => backend.deleteReminder(id, upon), version);
  if (form.isOpen)
    return (
      <Paper withBorder p="xs" component="li">
        <ReminderFields form={form} label={words('reminder.edit', { text })} />
      </Paper>
    );
  return (
    <Paper withBorder p="xs" component="li">
      <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
        <ReminderText reminder={reminder} />
        {writable && (
          <LineActions
            actions={[
              { glyph: 'check', label: words('reminder.done', { text }), act: finish },
              { glyph: 'clock', label: words('reminder.snooze', { text }), act: snooze },
              { glyph: 'edit', label: words('reminder.edit', { text }), act: form.open },
              { glyph: 'delete', label: words('reminder.delete', { text }), act: () => setAsking(true) },
            ]}
          />
        )}
      </Group>
      {asking && (
        <Question
          text={words('reminder.deleteQuestion', { text })}
          yes={words('common.delete')}
          busy={busy}
          onYes={remove}
          onNo={() => setAsking(false)}
        />
      )}
      <WriteNotice progress={progress} />
    </Paper>
  );
}

function ReminderText({ reminder: { text, waitingFor, nextAt, rule } }: { reminder: ReminderView }) {
  const words = useCardWords();
  const formats = useFormats(useZone());
  const isWaiting = waitingFor !== null;
  const when = waitingFor ?? nextAt;
  const said = [
    isWaiting && words('reminder.waiting'),
    when && formats.moment(when),
    rule && words('reminder.repeated'),
  ];
  return (
    <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Text size="sm">{text}</Text>
      <Text size="xs" c={isWaiting ? 'var(--mantine-color-error)' : 'dimmed'} fw={isWaiting ? 600 : 400}>
        {said.filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}
