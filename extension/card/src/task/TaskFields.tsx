import { Group, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import type { TaskView } from '../api/types';
import { FormFrame } from '../frame/FormFrame';
import { useManagers, useMe } from '../frame/queries';
import { useCardWords } from '../language/words';
import type { TaskForm } from './task-form';

const TITLE_LIMIT = 300;
const DETAILS_LIMIT = 4000;

/** What has to be done, by when, by whom. */
export function TaskFields({ form, label }: { form: TaskForm; label: string }) {
  const words = useCardWords();
  const { values, set } = form;
  const theirs = (form.theirs as TaskView | null)?.title;
  return (
    <FormFrame
      form={form}
      label={label}
      isReady={values.title.trim() !== ''}
      theirs={
        theirs && (
          <Text size="sm" fs="italic">
            {theirs}
          </Text>
        )
      }
    >
      <TextInput
        label={words('task.what')}
        value={values.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        maxLength={TITLE_LIMIT}
        required
        autoFocus
      />
      <Group grow gap="xs">
        <TextInput
          type="date"
          label={words('task.day')}
          value={values.day}
          onChange={(event) => set({ day: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={words('task.time')}
          value={values.time}
          onChange={(event) => set({ time: event.currentTarget.value })}
        />
      </Group>
      <Whose form={form} />
      <Textarea
        label={words('task.details')}
        value={values.details}
        onChange={(event) => set({ details: event.currentTarget.value })}
        maxLength={DETAILS_LIMIT}
        autosize
        minRows={1}
        maxRows={6}
      />
    </FormFrame>
  );
}

function Whose({ form: { values, set } }: { form: TaskForm }) {
  const words = useCardWords();
  const me = useMe();
  const managers = useManagers().filter(({ id, active }) => active || id === values.assigneeId);
  const nameOf = ({ id, name }: { id: string; name: string }) =>
    id === me?.manager.id ? words('common.you', { name }) : name;
  return (
    <Group grow gap="xs">
      <NativeSelect
        label={words('task.assignee')}
        value={values.assigneeId ?? me?.manager.id ?? ''}
        data={[
          { value: '', label: words('common.nobody') },
          ...managers.map((manager) => ({ value: manager.id, label: nameOf(manager) })),
        ]}
        onChange={(event) => set({ assigneeId: event.currentTarget.value })}
      />
      <NativeSelect
        label={words('task.priority')}
        value={values.priority}
        data={(['LOW', 'NORMAL', 'HIGH'] as const).map((value) => ({
          value,
          label: words(`task.priorities.${value}`),
        }))}
        onChange={(event) => set({ priority: event.currentTarget.value as TaskView['priority'] })}
      />
    </Group>
  );
}
