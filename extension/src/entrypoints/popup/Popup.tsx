import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { type Problem, ProblemNotice, problemIn } from '@okolo/card';
import { useState } from 'react';
import { ask } from '../../messages/ask';
import { openBrowsersPanel } from '../../ui/browsers-panel';
import { ConnectionLine } from '../../ui/connection-line';
import { NetworkSwitches } from '../../ui/network-switches';
import { Refused } from '../../ui/outbox';
import { useOwnPage } from '../../ui/own-page';
import { useWords } from '../../ui/words';
import { Due } from './Due';
import { Health } from './Health';
import { type OpenClient, openClient } from './open-client';
import { Search } from './Search';
import { TodayCounts } from './TodayCounts';

/**
 * The popup of the toolbar button: search, what is due, how things stand, and the switches. `words` are searched for at
 * once, `due` is the key of what is shown first.
 */
export function Popup({ words: sought = '', due }: { words?: string; due?: string }) {
  const words = useWords();
  const { connection } = useOwnPage();
  const [typed, setTyped] = useState(sought);
  const [problem, setProblem] = useState<Problem | null>(null);
  const me = connection?.me;
  const open: OpenClient = (clientId, place) =>
    void openClient(clientId, place).then(
      () => setProblem(null),
      (error) => setProblem(problemIn(error)),
    );
  const isSearching = typed.trim() !== '';
  return (
    <Stack w="100%" miw={360} maw={480} mx="auto" gap="sm" pb="sm" component="main">
      <Group justify="space-between" px="md" pt="sm" wrap="nowrap">
        <Title order={1} size="h5" lineClamp={2}>
          {me ? me.project.name : 'Okolo'}
        </Title>
        {connection?.state === 'connected' && <Badge variant="default">{words('popup.connected')}</Badge>}
      </Group>
      <ConnectionLine />
      <Stack gap="sm" px="md">
        {me && (
          <Search
            typed={typed}
            onType={setTyped}
            onChoose={({ clientId }) => open(clientId, 'profile')}
            onWrite={({ clientId }) => open(clientId, 'conversation')}
          />
        )}
        {problem && <ProblemNotice problem={problem} />}
        <Refused />
        {!isSearching && me && <Due first={due} onOpen={open} />}
        {!isSearching && <Rest />}
      </Stack>
    </Stack>
  );
}

/** What is not asked for at every glance. */
function Rest() {
  const words = useWords();
  const { connection } = useOwnPage();
  const me = connection?.me;
  return (
    <>
      <OpenPanel />
      {me && <Text size="sm">{words('popup.as', { name: me.manager.name })}</Text>}
      {me && <TodayCounts />}
      <NetworkSwitches />
      <Health />
      <Links />
    </>
  );
}

function OpenPanel() {
  const words = useWords();
  const [isNowhere, setNowhere] = useState(false);
  const select = async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const isBegun = tab?.id !== undefined && (await ask('popup.select', { tabId: tab.id })).begun;
    if (isBegun) window.close();
    else setNowhere(true);
  };
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
      <Button variant="default" onClick={() => void select()}>
        {words('popup.select')}
      </Button>
      {isNowhere && (
        <Text size="sm" role="alert">
          {words('popup.nowhere')}
        </Text>
      )}
    </>
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
