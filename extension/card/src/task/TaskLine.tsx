import { Checkbox, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import type { TaskView } from '../api/types';
import { LineActions } from '../frame/LineActions';
import { Question } from '../frame/Question';
import { useManagers, useMe } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useFormats } from '../language/formats';
import { useCardWords } from '../language/words';
import { isOverdue } from './due';
import { TaskFields } from './TaskFields';
import { useTaskEdit, useZone } from './task-form';

interface TaskLineProps {
  readonly task: TaskView;
  readonly writable: boolean;
  readonly onTick: (task: TaskView) => void;
  readonly onWritten: () => void;
}

/** One task. Whoever has it, who made it and the leads may change it; anybody may what nobody has. */
export function TaskLine({ task, writable, onTick, onWritten }: TaskLineProps) {
  const words = useCardWords();
  const backend = useBackend();
  const me = useMe()?.manager;
  const [asking, setAsking] = useState(false);
  const form = useTaskEdit(task, onWritten);
  const { progress, run, busy } = useWrite<null>({ onSaved: onWritten, onQueued: onWritten });
  const isMine = me !== undefined && [task.assigneeId ?? me.id, task.createdBy].includes(me.id);
  const mayChange = writable && (isMine || (me !== undefined && me.role !== 'MANAGER'));
  if (form.isOpen) {
    return (
      <Paper withBorder p="xs" component="li">
        <TaskFields form={form} label={words('task.edit', { title: task.title })} />
      </Paper>
    );
  }
  return (
    <Paper withBorder p="xs" component="li">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Checkbox
          size="sm"
          aria-label={words('task.done', { title: task.title })}
          checked={task.doneAt !== null}
          disabled={!mayChange}
          onChange={() => onTick(task)}
        />
        <TaskText task={task} />
        {mayChange && (
          <LineActions
            actions={[
              { glyph: 'edit', label: words('task.edit', { title: task.title }), act: form.open },
              { glyph: 'delete', label: words('task.delete', { title: task.title }), act: () => setAsking(true) },
            ]}
          />
        )}
      </Group>
      {asking && (
        <Question
          text={words('task.deleteQuestion', { title: task.title })}
          yes={words('common.delete')}
          busy={busy}
          onYes={() => void run((version) => backend.deleteTask(task.id, version), task.version)}
          onNo={() => setAsking(false)}
        />
      )}
      <WriteNotice progress={progress} />
    </Paper>
  );
}

function TaskText({ task }: { task: TaskView }) {
  const words = useCardWords();
  const zone = useZone();
  const formats = useFormats(zone);
  const assignee = useManagers().find(({ id }) => id === task.assigneeId)?.name ?? words('common.nobody');
  const { due } = task;
  const isLate = task.doneAt === null && isOverdue(due, zone);
  const when = due && (due.includes('T') ? formats.moment(due) : formats.plainDay(due));
  return (
    <div style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
      <Text size="sm" {...(task.priority === 'HIGH' && { fw: 600 })} td={task.doneAt ? 'line-through' : 'none'}>
        {task.title}
      </Text>
      {task.details && (
        <Text size="xs" lineClamp={3}>
          {task.details}
        </Text>
      )}
      <Text size="xs" c={isLate ? 'var(--mantine-color-error)' : 'dimmed'} fw={isLate ? 600 : 400}>
        {[isLate ? words('task.overdue') : null, when, assignee].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}
