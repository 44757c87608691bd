import { Anchor, Badge, Button, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ask } from '../../messages/ask';
import type { Settings } from '../../messages/protocol';
import { openBrowsersPanel } from '../../ui/browsers-panel';
import { ConnectionLine } from '../../ui/connection-line';
import { useOwnPage } from '../../ui/own-page';
import { Refused } from '../../ui/refused';
import { useWords } from '../../ui/words';
import { Health } from './Health';
import { TodayCounts } from './TodayCounts';

/** The popup of the toolbar button: how things stand, today's work, and the switches. */
export function Popup() {
  const words = useWords();
  const { connection } = useOwnPage();
  const me = connection?.me;
  return (
    <Stack w={340} gap="sm" pb="sm" component="main">
      <Group justify="space-between" px="md" pt="sm" wrap="nowrap">
        <Title order={1} size="h5" lineClamp={2}>
          {me ? me.project.name : 'Okolo'}
        </Title>
        {connection?.state === 'connected' && <Badge variant="default">{words('popup.connected')}</Badge>}
      </Group>
      <ConnectionLine />
      <Stack gap="sm" px="md">
        {me && <Text size="sm">{words('popup.as', { name: me.manager.name })}</Text>}
        <Refused />
        {me && <TodayCounts />}
        <OpenPanel />
        <Switches />
        <Health />
        <Links />
      </Stack>
    </Stack>
  );
}

function OpenPanel() {
  const words = useWords();
  const [isNowhere, setNowhere] = useState(false);
  const { settings } = useOwnPage();
  const open = async () => {
    const inBrowser = settings.panelPlace === 'browser' && (await openBrowsersPanel());
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const { opened } =
      tab?.id === undefined ? { opened: false } : await ask('popup.openPanel', { tabId: tab.id, inBrowser });
    if (opened || inBrowser) window.close();
    else setNowhere(true);
  };
  return (
    <>
      <Button onClick={() => void open()}>{words('popup.openPanel')}</Button>
      {isNowhere && (
        <Text size="sm" role="alert">
          {words('popup.nowhere')}
        </Text>
      )}
    </>
  );
}

function Switches() {
  const words = useWords();
  const { settings } = useOwnPage();
  const change = (changed: Partial<Settings>) => void ask('options.change', changed);
  return (
    <Stack gap="xs">
      <Switch
        label={words('options.on')}
        checked={settings.on}
        onChange={(event) => change({ on: event.currentTarget.checked })}
      />
      <Switch
        label={words('options.facebook')}
        checked={settings.facebook}
        onChange={(event) => change({ facebook: event.currentTarget.checked })}
      />
    </Stack>
  );
}

function Links() {
  const words = useWords();
  const { connection } = useOwnPage();
  return (
    <Group gap="md">
      {connection?.server && (
        <Anchor href={connection.server} target="_blank" rel="noreferrer" size="sm">
          {words('popup.cabinet')}
        </Anchor>
      )}
      <Anchor component="button" size="sm" onClick={() => void chrome.runtime.openOptionsPage()}>
        {words('popup.options')}
      </Anchor>
    </Group>
  );
}
