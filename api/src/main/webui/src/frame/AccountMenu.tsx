import { Button, Menu, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCardWords } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCabinet, useSession } from './cabinet';
import { useWords } from './words';

/** Who is signed in, language and colours, the account's other projects, and the way out. */
export function AccountMenu() {
  const words = useWords();
  const card = useCardWords();
  const { session } = useCabinet();
  const signedIn = useSession();
  if (!signedIn) return null;
  const { account, manager } = signedIn.me;
  return (
    <Menu position="bottom-end" width={290} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" size="compact-md" maw={180}>
          <Text span size="sm" truncate>
            {account.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {account.email} · {card(`role.${manager.role}`)}
        </Menu.Label>
        <Menu.Item component={Link} to="/account">
          {words('frame.nav.account')}
        </Menu.Item>
        <Memberships />
        <Menu.Divider />
        <Menu.Item onClick={() => void session.signOut()}>{words('account.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Memberships() {
  const words = useWords();
  const { session, live } = useCabinet();
  const signedIn = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const others = (signedIn?.memberships ?? []).filter(({ managerId }) => managerId !== signedIn?.me.manager.id);
  if (others.length === 0) return null;
  const change = async (managerId: string, projectName: string) => {
    try {
      await session.switchTo(managerId);
      queries.clear();
      live.restart();
      await navigate({ to: '/clients' });
      notifications.show({ message: words('frame.switched', { project: projectName }) });
    } catch {
      notifications.show({ color: 'red', message: words('frame.notSwitched', { project: projectName }) });
    }
  };
  return (
    <>
      <Menu.Label>{words('frame.otherProjects')}</Menu.Label>
      {others.map(({ managerId, projectName }) => (
        <Menu.Item key={managerId} onClick={() => void change(managerId, projectName)}>
          {projectName}
        </Menu.Item>
      ))}
    </>
  );
}
