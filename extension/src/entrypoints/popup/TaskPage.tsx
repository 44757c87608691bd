import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { CardSurroundings, NewTask } from '@okolo/card';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { TaskSeed } from '../../messages/agenda';
import { ask } from '../../messages/ask';
import { panelBackend } from '../../ui/card-backend';
import { ConnectionLine } from '../../ui/connection-line';
import { useOwnPage } from '../../ui/own-page';
import { useWords } from '../../ui/words';
import { Search } from './Search';

type Whom = TaskSeed['client'];

/** A new task, made of what was selected on a page. */
export function TaskPage() {
  const words = useWords();
  const { port } = useOwnPage();
  const backend = useMemo(() => panelBackend(port), [port]);
  const { data } = useQuery({ queryKey: ['taskSeed'], queryFn: () => ask('popup.taskSeed', null) });
  return (
    <Stack component="main" gap="sm" p="md">
      <Title order={1} size="h5">
        {words('popup.task')}
      </Title>
      <ConnectionLine />
      <CardSurroundings backend={backend}>{data !== undefined && <TaskOf seed={data} />}</CardSurroundings>
    </Stack>
  );
}

function TaskOf({ seed }: { seed: TaskSeed | null }) {
  const [whom, setWhom] = useState<Whom>(seed?.client ?? null);
  const close = () => window.close();
  return (
    <Stack gap="sm">
      <About whom={whom} onChange={setWhom} />
      <NewTask
        clientId={whom?.id ?? null}
        text={seed?.text ?? ''}
        link={seed?.link ?? ''}
        onDone={close}
        onGivenUp={close}
      />
    </Stack>
  );
}

/** Whom it is about, as the page told; another client is found by search. */
function About({ whom, onChange }: { whom: Whom; onChange: (whom: Whom) => void }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [isChoosing, setChoosing] = useState(false);
  const choose = (next: Whom) => {
    onChange(next);
    setChoosing(false);
    setTyped('');
  };
  return (
    <div>
      <Group gap="xs">
        <Text size="sm">
          {words('popup.about')}: <b>{whom?.name ?? words('popup.nobodyAbout')}</b>
        </Text>
        <Anchor component="button" size="sm" onClick={() => setChoosing(!isChoosing)}>
          {words('popup.change')}
        </Anchor>
      </Group>
      {isChoosing && (
        <Search typed={typed} onType={setTyped} onChoose={({ clientId, name }) => choose({ id: clientId, name })} />
      )}
    </div>
  );
}
