import { ActionIcon, Anchor, Group, Stack, Text, Title, Tooltip } from '@mantine/core';
import type { ClientView, ProfileView } from '../api/types';
import { Glyph } from '../frame/Glyph';
import { isWebAddress, LinkedText } from '../frame/LinkedText';
import { useManagers, useMe, useStatuses } from '../frame/queries';
import { useFormats } from '../language/formats';
import { captionOf } from '../language/languages';
import { useCardWords } from '../language/words';
import { StatusIcon } from '../status/StatusIcon';
import { NO_STATUS } from '../status-icon';
import { NameForm, useNameEdit } from './NameForm';

/** Name, icon and comment, and the form that changes them. */
export function CardHeader({ client, writable }: { client: ClientView; writable: boolean }) {
  const words = useCardWords();
  const form = useNameEdit(client);
  if (form.isOpen) return <NameForm form={form} />;
  return (
    <Stack gap={4}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <HeaderIcon client={client} />
        <Title order={2} size="h4" style={{ flex: 1, overflowWrap: 'anywhere' }}>
          {client.name}
        </Title>
        {writable && (
          <Tooltip label={words('client.editName')}>
            <ActionIcon variant="subtle" aria-label={words('client.editName')} onClick={form.open}>
              <Glyph name="edit" />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      <ProfileLinks profiles={client.profiles} />
      {client.comment && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          <LinkedText text={client.comment} />
        </Text>
      )}
    </Stack>
  );
}

/** From one profile of a client to the other, at one press. */
function ProfileLinks({ profiles }: { profiles: readonly ProfileView[] }) {
  const words = useCardWords();
  const shown = profiles.filter(({ url }) => isWebAddress(url));
  if (shown.length === 0) return null;
  return (
    <Group gap="sm">
      {shown.map(({ id, network, url, handle, externalId }) => (
        <Anchor
          key={id}
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          size="xs"
          aria-label={`${words(`network.${network}`)} · ${handle ?? externalId ?? ''}, ${words('common.opensInNewTab')}`}
        >
          {words(`network.${network}`)} <Glyph name="out" size={11} />
        </Anchor>
      ))}
    </Group>
  );
}

function HeaderIcon({ client }: { client: ClientView }) {
  const words = useCardWords();
  const { language } = useFormats();
  const me = useMe();
  const status = useStatuses().find(({ id }) => id === client.statusId);
  const isColleagues = client.ownerId !== null && me !== undefined && client.ownerId !== me.manager.id;
  const colleague = useManagers().find(({ id }) => id === client.ownerId)?.name ?? '?';
  return (
    <StatusIcon
      look={status ?? NO_STATUS}
      size={28}
      label={status ? captionOf(status, language) : words('status.none')}
      blocked={client.blocked}
      {...(isColleagues && { colleague })}
      late={client.nextDue !== null && Date.parse(client.nextDue) < Date.now()}
    />
  );
}
