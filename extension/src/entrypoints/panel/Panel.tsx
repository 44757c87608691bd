import { ActionIcon, Box, CloseButton, Group, Text, Title } from '@mantine/core';
import { CardSurroundings, Glyph } from '@okolo/card';
import { lazy, type RefObject, Suspense, useEffect, useMemo, useRef } from 'react';
import { ask } from '../../messages/ask';
import type { Subject } from '../../messages/protocol';
import { openBrowsersPanel } from '../../ui/browsers-panel';
import { panelBackend, panelDrafts } from '../../ui/card-backend';
import { ConnectionLine } from '../../ui/connection-line';
import { Refused } from '../../ui/outbox';
import { useOwnPage } from '../../ui/own-page';
import { useWords } from '../../ui/words';
import { PersonCard } from './PersonCard';
import { placeOfPanel } from './place';
import { useSelection } from './several/use-selection';
import { useAhead } from './use-ahead';
import { useSubject } from './use-subject';

/** Loaded when it is wanted: a card does not wait for it. */
const Several = lazy(() => import('./several/Several').then((room) => ({ default: room.Several })));

function close(): void {
  if (placeOfPanel === 'browser') window.close();
  else void ask('panel.close', null);
}

/**
 * Somebody else is shown: the focus is at their beginning, if it was in the panel. While the manager types in the page,
 * the panel follows without taking the keys away.
 */
function useFocusOn(main: RefObject<HTMLElement | null>, subject: Subject | null | undefined): void {
  const who = subject && JSON.stringify(subject.person);
  useEffect(() => {
    if (document.hasFocus()) main.current?.focus();
  }, [main, who]);
}

/** Whoever is connected from now on sees nothing of what another manager, or another project, had on this screen. */
function useFreshStart(): void {
  const { connection } = useOwnPage();
  const before = useRef<string | null>(null);
  const now = connection && `${connection.server} ${connection.me?.manager.id ?? ''}`;
  useEffect(() => {
    if (before.current !== null && now !== null && before.current !== now) location.reload();
    before.current ??= now;
  }, [now]);
}

/** Where the panel stands, and whether it stays. */
function Place() {
  const words = useWords();
  const { settings } = useOwnPage();
  const { panelSide, panelPinned } = settings;
  const other = panelSide === 'right' ? 'left' : 'right';
  const pin = words('panel.pin');
  const move = words(other === 'left' ? 'panel.toLeft' : 'panel.toRight');
  return (
    <>
      <ActionIcon
        variant={panelPinned ? 'light' : 'subtle'}
        color={panelPinned ? 'indigo' : 'gray'}
        aria-pressed={panelPinned}
        aria-label={pin}
        title={pin}
        onClick={() => void ask('options.change', { panelPinned: !panelPinned })}
      >
        <Glyph name="pin" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={move}
        title={move}
        onClick={() => void ask('options.change', { panelSide: other })}
      >
        <Glyph name={other} />
      </ActionIcon>
    </>
  );
}

/** Begins selecting several people on the page. */
function SelectSeveral() {
  const words = useWords();
  const { port } = useOwnPage();
  const label = words('several.begin');
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      onClick={() => void ask('panel.select', { tabId: port.beside })}
    >
      <Glyph name="select" />
    </ActionIcon>
  );
}

/** From the page into the browser's own side panel, and back. */
function OtherPlace() {
  const words = useWords();
  const isOnPage = placeOfPanel === 'page';
  const label = words(isOnPage ? 'panel.intoBrowser' : 'panel.ontoPage');
  const go = () => {
    if (isOnPage) void openBrowsersPanel();
    void ask('options.change', { panelPlace: isOnPage ? 'browser' : 'page' });
    if (!isOnPage) window.close();
  };
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={go}>
      <Glyph name={isOnPage ? 'out' : 'back'} />
    </ActionIcon>
  );
}

/** The side panel: the card of the person whose icon was clicked, or a form for a stranger. */
export function Panel() {
  const { port } = useOwnPage();
  const words = useWords();
  const backend = useMemo(() => panelBackend(port), [port]);
  const subject = useSubject(port);
  const selection = useSelection();
  const main = useRef<HTMLElement>(null);
  const closeLabel = words(placeOfPanel === 'page' ? 'panel.close' : 'panel.closeBrowsers');
  useEffect(() => {
    // While a word is being composed, Escape is the input method's.
    const onKey = (event: KeyboardEvent) =>
      event.key === 'Escape' && !event.isComposing && !event.defaultPrevented && placeOfPanel === 'page' && close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  useFocusOn(main, subject);
  useFreshStart();
  useAhead();
  return (
    <CardSurroundings backend={backend} drafts={panelDrafts}>
      <Box
        component="main"
        h="100vh"
        display="flex"
        style={{ flexDirection: 'column', outline: 'none' }}
        ref={main}
        tabIndex={-1}
      >
        <Group justify="space-between" px="md" py={6} wrap="nowrap">
          <Title order={1} size="sm" fw={400} c="dimmed">
            Okolo
          </Title>
          <Group gap={4} wrap="nowrap">
            <SelectSeveral />
            {placeOfPanel === 'page' && <Place />}
            <OtherPlace />
            <CloseButton onClick={close} aria-label={closeLabel} title={closeLabel} />
          </Group>
        </Group>
        <ConnectionLine />
        <Box flex={1} px="md" py="xs" style={{ overflowY: 'auto' }}>
          <Refused />
          {selection && (
            <Suspense>
              <Several key={selection.tabId} selection={selection} />
            </Suspense>
          )}
          {!selection && subject && <PersonCard key={JSON.stringify(subject.person)} subject={subject} />}
          {!selection && subject === null && placeOfPanel === 'browser' && (
            <Text c="dimmed">{words('panel.nobody')}</Text>
          )}
        </Box>
      </Box>
    </CardSurroundings>
  );
}
