import { ActionIcon, Group, Stack, Text, Title, Tooltip } from '@mantine/core';
import { useState } from 'react';
import type { ClientView } from '../api/types';
import { Glyph } from '../frame/Glyph';
import { LinkedText } from '../frame/LinkedText';
import { useMe, useStatuses } from '../frame/queries';
import { useFormats } from '../language/formats';
import { captionOf } from '../language/languages';
import { useCardWords } from '../language/words';
import { StatusIcon } from '../status/StatusIcon';
import { NO_STATUS } from '../status-icon';
import { NameForm } from './NameForm';

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
