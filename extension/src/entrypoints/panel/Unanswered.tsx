import { Divider, Group, Stack, Text, Title } from '@mantine/core';
import { type NoteSource, Notes, StatusIcon } from '@okolo/card';
import type { Mark } from '../../messages/mark';
import { useOwnPage } from '../../ui/own-page';
import { useWords } from '../../ui/words';

/** Somebody of whom nothing is known while nobody answers, or nobody is connected; the line above says which. */
export function NobodyKnows({ name }: { name: string }) {
  const words = useWords();
  const { connection } = useOwnPage();
  const isConnected = connection?.state !== 'unpaired' && connection?.state !== 'revoked';
  return (
    <Stack gap="xs">
      <Name>{name}</Name>
      <Text c="dimmed">{words(isConnected ? 'panel.notKnown' : 'panel.notConnected')}</Text>
    </Stack>
  );
}

/** A client whose card was never read in this browser: what the icon knows of them, and a note can be written. */
export function KnownByIcon({ name, mark, source }: { name: string; mark: Mark; source: NoteSource }) {
  const words = useWords();
  const { connection } = useOwnPage();
  const { owner, ownerName, caption } = mark;
  const whose = { me: 'page.ownClient', colleague: 'page.clientOf', nobody: 'page.nobodysClient' } as const;
  return (
    <Stack gap="sm" component="article" aria-label={name}>
      <Name>{name}</Name>
      <Group gap="xs" wrap="nowrap">
        <StatusIcon look={mark} size={20} />
        <Text>{caption || words('page.noStatus')}</Text>
      </Group>
      <Text size="sm" fw={600}>
        {words(whose[owner], { name: ownerName })}
      </Text>
      {mark.blocked && <Text size="sm">{words('page.blocked')}</Text>}
      <Divider />
      <Notes clientId={mark.clientId} writable={!connection?.readOnly} source={source} />
    </Stack>
  );
}

function Name({ children }: { children: string }) {
  return (
    <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Title>
  );
}
