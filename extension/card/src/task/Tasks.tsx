import { Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import type { ClientView, TaskView } from '../api/types';
import { AddButton } from '../frame/AddButton';
import { keys } from '../frame/keys';
import { PlainList } from '../frame/PlainList';
import { useClientRefresh, useGrowingList } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';
import { TaskFields } from './TaskFields';
import { TaskLine } from './TaskLine';
import { useNewTask } from './task-form';

/** What has to be done about a client. What is ticked off can be taken back. */
export function Tasks({ client, writable }: { client: ClientView; writable: boolean }) {
  const words = useCardWords();
  const backend = useBackend();
  const [done, setDone] = useState(false);
  const refresh = useClientRefresh(client.id);
  const list = useGrowingList(keys.part(client.id, 'tasks', done), (cursor) => backend.tasks(client.id, done, cursor));
  const form = useNewTask(client.id, refresh);
  const { progress, run } = useWrite<TaskView>({ onSaved: refresh, onQueued: refresh });
  const tick = (task: TaskView) => {
    const set = (isDone: boolean) => (version: number) => backend.setTaskDone(task.id, isDone, version);
    void run(set(!done), task.version, set(done));
  };
  return (
    <Stack gap="xs">
      {writable && form.isOpen && <TaskFields form={form} label={words('task.add')} />}
      {writable && !form.isOpen && <AddButton label={words('task.add')} onClick={form.open} />}
      <WriteNotice progress={progress} />
      <PlainList list={list} none={words(done ? 'task.noneDone' : 'task.none')}>
        {(task) => <TaskLine key={task.id} task={task} writable={writable} onTick={tick} onWritten={refresh} />}
      </PlainList>
      <Switch
        size="xs"
        label={<Text size="xs">{words('task.showDone')}</Text>}
        checked={done}
        onChange={(event) => setDone(event.currentTarget.checked)}
      />
    </Stack>
  );
}
