import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ClientView } from '../api/types';
import { onEscape } from '../frame/on-escape';
import { useBackend } from '../frame/surroundings';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';
import { COMMENT_LIMIT, NAME_LIMIT } from './limits';
import { useClientWrite } from './use-client-write';

/** Changes name and comment upon the version they were read at: what a colleague typed meanwhile is shown first. */
export function NameForm({ client, onDone }: { client: ClientView; onDone: () => void }) {
  const words = useCardWords();
  const backend = useBackend();
  const { progress, write, busy } = useClientWrite(client);
  const { name, setName, comment, setComment, version } = useTyped(client);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const edit = { name: name.trim(), comment: comment.trim() };
    if (await write((upon) => backend.editClient(client.id, edit, upon), edit, version())) onDone();
  };
  return (
    <form onSubmit={save} onKeyDown={onEscape(onDone)}>
      <Stack gap="xs">
        <TextInput
          label={words('client.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={NAME_LIMIT}
          required
          autoFocus
        />
        <Textarea
          label={words('client.comment')}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
          maxLength={COMMENT_LIMIT}
          autosize
          minRows={2}
          maxRows={8}
        />
        <WriteNotice progress={progress} current={<Theirs client={client} />} />
        <Group gap="xs">
          <Button type="submit" size="compact-md" loading={busy} disabled={name.trim() === ''}>
            {words('common.save')}
          </Button>
          <Button variant="default" size="compact-md" onClick={onDone}>
            {words('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/**
 * The texts as typed, and the version they belong to. A change elsewhere that leaves these texts alone (a status, a
 * note) moves the version on; one that changes them does not, so that saving finds out.
 */
function useTyped(client: ClientView) {
  const [name, setName] = useState(client.name);
  const [comment, setComment] = useState(client.comment ?? '');
  const base = useRef(client);
  useEffect(() => {
    const { name: nameRead, comment: commentRead } = base.current;
    if (client.name === nameRead && client.comment === commentRead) base.current = client;
  }, [client]);
  return { name, setName, comment, setComment, version: () => base.current.version };
}

function Theirs({ client }: { client: ClientView }) {
  return (
    <Text size="sm" fs="italic" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {[client.name, client.comment].filter(Boolean).join('\n')}
    </Text>
  );
}
