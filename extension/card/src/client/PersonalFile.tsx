import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ClientView, Problem } from '../api/types';
import { ProblemNotice } from '../frame/ProblemNotice';
import { useMe } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useCardWords } from '../language/words';
import { problemIn } from '../problem';

/** Hands leads everything that is held about a person, as one file, where the surroundings can ask for it. */
export function PersonalFile({ client }: { client: ClientView }) {
  const words = useCardWords();
  const { personalFile } = useBackend();
  const me = useMe();
  const [problem, setProblem] = useState<Problem | null>(null);
  if (!personalFile || !me || me.manager.role === 'MANAGER') return null;
  const save = async () => {
    setProblem(null);
    try {
      download(`${client.id}.json`, await personalFile(client.id));
    } catch (failure) {
      setProblem(problemIn(failure));
    }
  };
  return (
    <Stack gap="xs">
      <Group>
        <Button size="compact-sm" variant="default" onClick={() => void save()}>
          {words('client.personalFile')}
        </Button>
      </Group>
      {problem && <ProblemNotice problem={problem} />}
    </Stack>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
