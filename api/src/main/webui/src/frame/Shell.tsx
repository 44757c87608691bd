import { Alert, AppShell, Box, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CardSurroundings, useMe } from '@okolo/card';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { cardBackend } from '../api/card-backend';
import { VerificationNotice } from '../rooms/account/VerificationNotice';
import { AccountMenu } from './AccountMenu';
import { useCabinet, usePresence, useSession } from './cabinet';
import { tabDrafts } from './drafts';
import { isHeld, isOpenToHeld, SECURITY } from './held';
import { Logo } from './Logo';
import { Navigation } from './Navigation';
import { useWords } from './words';

/** The cabinet around every room, for those who are signed in. */
export function Shell() {
  const { session, live } = useCabinet();
  const managerId = useSession()?.me.manager.id ?? '';
  useSigningOut();
  useHold();
  const backend = useMemo(() => cardBackend(session.ask, live), [session, live]);
  const drafts = useMemo(() => tabDrafts(managerId), [managerId]);
  if (managerId === '') return null;
  return (
    <CardSurroundings key={managerId} backend={backend} drafts={drafts}>
      <Rooms />
    </CardSurroundings>
  );
}

/** Whoever loses the session is led to the door, and back to where they were afterwards. */
function useSigningOut(): void {
  const presence = usePresence();
  const navigate = useNavigate();
  useEffect(() => {
    if (presence.state !== 'signed-out') return;
    const { pathname, search } = window.location;
    void navigate({ to: '/sign-in', search: presence.byChoice ? {} : { return: pathname + search } });
  }, [presence, navigate]);
}

/** Whoever is held while they work is led to where that ends, and back to where they were afterwards. */
function useHold(): void {
  const me = useSession()?.me;
  const navigate = useNavigate();
  useEffect(() => {
    const { pathname, search } = window.location;
    if (me && isHeld(me) && !isOpenToHeld(pathname))
      void navigate({ to: SECURITY, search: { return: pathname + search } });
  }, [me, navigate]);
}

function Rooms() {
  const words = useWords();
  const [open, { toggle, close }] = useDisclosure(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(close, [path]);
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !open } }}
      padding={{ base: 'sm', sm: 'md' }}
    >
      <a href="#room" className="skip">
        {words('frame.skip')}
      </a>
      <AppShell.Header>
        <Head open={open} toggle={toggle} />
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={words('frame.rooms')}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="room">
        <Box maw={1240} mx="auto">
          <ReadOnlyNotice />
          <VerificationNotice />
          <Outlet />
        </Box>
      </AppShell.Main>
    </AppShell>
  );
}

/** Logo, project and account; on a telephone the way to the rooms as well. */
function Head({ open, toggle }: { open: boolean; toggle: () => void }) {
  const words = useWords();
  const project = useMe()?.project;
  return (
    <Group h="100%" px="sm" gap="sm" wrap="nowrap">
      <Burger
        opened={open}
        onClick={toggle}
        hiddenFrom="sm"
        size="sm"
        aria-label={words('frame.menu')}
        aria-expanded={open}
      />
      <Logo />
      <Text fw={700} truncate style={{ flex: 1 }}>
        {project?.name ?? 'Okolo'}
      </Text>
      <AccountMenu />
    </Group>
  );
}

function ReadOnlyNotice() {
  const words = useWords();
  if (useMe()?.project.state !== 'READ_ONLY') return null;
  return (
    <Alert color="yellow" mb="md" title={words('frame.readOnlyTitle')}>
      {words('frame.readOnly')}
    </Alert>
  );
}
