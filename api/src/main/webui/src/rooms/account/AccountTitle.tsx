import { Group, NavLink } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { SECURITY } from '../../frame/held';
import { RoomTitle } from '../../frame/RoomTitle';
import { useWords } from '../../frame/words';

/** The heading of the account's two rooms, with the ways from the one to the other. */
export function AccountTitle({ part }: { part: 'profile' | 'security' }) {
  const words = useWords();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const way = (to: '/account' | typeof SECURITY, name: 'profile' | 'security') => (
    <NavLink
      component={Link}
      to={to}
      activeOptions={{ exact: true }}
      label={words(`account.${name}`)}
      active={path === to}
      aria-current={path === to ? 'page' : undefined}
      w="auto"
      style={{ borderRadius: 'var(--mantine-radius-md)' }}
    />
  );
  return (
    <>
      <RoomTitle title={words(part === 'profile' ? 'frame.nav.account' : 'account.security')} />
      <Group component="nav" gap="xs" aria-label={words('account.sections')}>
        {way('/account', 'profile')}
        {way(SECURITY, 'security')}
      </Group>
    </>
  );
}
