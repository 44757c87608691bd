import { ActionIcon, Button, Group, Stack, Text, Textarea, TextInput, Title, Tooltip } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ClientView } from '../api/types';
import { Glyph } from '../frame/Glyph';
import { LinkedText } from '../frame/LinkedText';
import { onEscape } from '../frame/on-escape';
import { useMe, useStatuses } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { WriteNotice } from '../frame/WriteNotice';
import { captionOf, useFormats } from '../language/formats';
import { useCardWords } from '../language/words';
import { StatusIcon } from '../status/StatusIcon';
import { NO_STATUS } from '../status-icon';
import { useClientWrite } from './use-client-write';

export const NAME_LIMIT = 200;
export const COMMENT_LIMIT = 5000;

/** Name, icon and comment, and the form that changes them. */
export function CardHeader({ client, writable }: { client: ClientView; writable: boolean }) {
  const words = useCardWords();
  const [editing, setEditing] = useState(false);
  if (editing) return <NameForm client={client} onDone={() => setEditing(false)} />;
  return (
    <Stack gap={4}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <HeaderIcon client={client} />
        <Title order={2} size="h4" style={{ flex: 1, overflowWrap: 'anywhere' }}>
          {client.name}
        </Title>
        {writable && (
          <Tooltip label={words('client.editName')}>
            <ActionIcon variant="subtle" aria-label={words('client.editName')} onClick={() => setEditing(true)}>
              <Glyph name="edit" />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      {client.comment && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          <LinkedText text={client.comment} />
        </Text>
      )}
    </Stack>
  );
}

function HeaderIcon({ client }: { client: ClientView }) {
  const words = useCardWords();
  const { language } = useFormats();
  const me = useMe();
  const status = useStatuses().find(({ id }) => id === client.statusId);
  const colleague = client.ownerId !== null && me !== undefined && client.ownerId !== me.manager.id;
  return (
    <StatusIcon
      look={status ?? NO_STATUS}
      size={28}
      label={status ? captionOf(status, language) : words('status.none')}
      blocked={client.blocked}
      colleague={colleague}
    />
  );
}

function NameForm({ client, onDone }: { client: ClientView; onDone: () => void }) {
  const words = useCardWords();
  const backend = useBackend();
  const { progress, write, busy } = useClientWrite(client);
  const [name, setName] = useState(client.name);
  const [comment, setComment] = useState(client.comment ?? '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const edit = { name: name.trim(), comment: comment.trim() };
    if (await write((version) => backend.editClient(client.id, edit, version), edit)) onDone();
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
          data-autofocus
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
        <WriteNotice progress={progress} />
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
