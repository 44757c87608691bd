import { Container, Kbd, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { LANGUAGE_NAMES } from '@okolo/card';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../messages/ask';
import type { Settings } from '../../messages/protocol';
import { ConnectionLine } from '../../ui/connection-line';
import { NetworkSwitches } from '../../ui/network-switches';
import { Refused } from '../../ui/outbox';
import { useOwnPage } from '../../ui/own-page';
import { useWords } from '../../ui/words';
import { Connected } from './Connected';
import { ConnectForm } from './ConnectForm';
import { HealthSection } from './HealthSection';
import { Kept } from './Kept';
import { NoticeSwitches } from './NoticeSwitches';
import { ReadOnPages } from './ReadOnPages';
import { SurfaceSwitches } from './SurfaceSwitches';
import { WritingSwitches } from './WritingSwitches';

/** The options: the connection to a service, what is shown where, the language, the shortcuts. */
export function Options() {
  const words = useWords();
  const { connection } = useOwnPage();
  const isConnected = connection !== null && connection.state !== 'unpaired' && connection.state !== 'revoked';
  return (
    <Container size="sm" py="lg" component="main">
      <Stack gap="lg">
        <Title order={1} size="h2">
          {words('options.title')}
        </Title>
        {isConnected && <ConnectionLine />}
        <Refused />
        <Paper withBorder p="md">
          {connection &&
            (isConnected ? <Connected connection={connection} /> : <ConnectForm connection={connection} />)}
        </Paper>
        <Paper withBorder p="md">
          <Shown />
        </Paper>
        <Paper withBorder p="md">
          <NoticeSwitches />
        </Paper>
        <Paper withBorder p="md">
          <WritingSwitches />
        </Paper>
        <Paper withBorder p="md">
          <Shortcuts />
        </Paper>
        <Paper withBorder p="md">
          <ReadOnPages />
        </Paper>
        <Paper withBorder p="md">
          <Kept />
        </Paper>
        <Paper withBorder p="md">
          <HealthSection />
        </Paper>
      </Stack>
    </Container>
  );
}

function Shown() {
  const words = useWords();
  const { settings } = useOwnPage();
  const change = (changed: Partial<Settings>) => void ask('options.change', changed);
  const languages = Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }));
  return (
    <Stack gap="md">
      <Title order={2} size="h4">
        {words('options.shown')}
      </Title>
      <NetworkSwitches hints />
      <SurfaceSwitches />
      <NativeSelect
        label={words('options.panelPlace')}
        description={words('options.panelPlaceHint')}
        value={settings.panelPlace}
        data={[
          { value: 'page', label: words('options.panelOnPage') },
          { value: 'browser', label: words('options.panelInBrowser') },
        ]}
        onChange={(event) => change({ panelPlace: event.currentTarget.value as Settings['panelPlace'] })}
      />
      <NativeSelect
        label={words('options.colours')}
        value={settings.colours}
        data={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          label: words(`options.coloursOf.${value}`),
        }))}
        onChange={(event) => change({ colours: event.currentTarget.value as Settings['colours'] })}
      />
      <NativeSelect
        label={words('options.language')}
        value={settings.language}
        data={[{ value: 'auto', label: words('options.languageAuto') }, ...languages]}
        onChange={(event) => change({ language: event.currentTarget.value as Settings['language'] })}
      />
    </Stack>
  );
}

function Shortcuts() {
  const words = useWords();
  const { data } = useQuery({ queryKey: ['shortcuts'], queryFn: () => chrome.commands.getAll() });
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {words('options.shortcuts')}
      </Title>
      {(data ?? []).map(({ name, shortcut, description }) => (
        <Text key={name} size="sm">
          <Kbd>{shortcut || words('options.noShortcut')}</Kbd>{' '}
          {/* Chromium names all commands but the one that opens the popup. */}
          {name === '_execute_action' ? words('options.openPopup') : description}
        </Text>
      ))}
      <Text size="sm" c="dimmed">
        {words('options.shortcutsHint')}
      </Text>
    </Stack>
  );
}
