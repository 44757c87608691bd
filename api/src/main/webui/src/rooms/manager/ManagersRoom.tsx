import { Paper, Stack, Text, Title } from '@mantine/core';
import { type ProjectView, useFormats, useManagers, useMe } from '@okolo/card';
import { useState } from 'react';
import { RoomTitle } from '../../frame/RoomTitle';
import { Window } from '../../frame/Window';
import { useWords } from '../../frame/words';
import { SignInList } from '../access/SignInList';
import { TokenList } from '../access/TokenList';
import { HandOver } from './HandOver';
import { InvitationList } from './InvitationList';
import { InviteForm } from './InviteForm';
import { ManagerForm } from './ManagerForm';
import { ManagerTable } from './ManagerTable';

type Opened = 'edit' | 'tokens' | 'leave';

/** Who works in the project; owners invite, re-role and switch off. */
export function ManagersRoom() {
  const words = useWords();
  const me = useMe();
  const managers = useManagers();
  const [opened, setOpened] = useState<{ id: string; what: Opened } | null>(null);
  const manager = managers.find(({ id }) => id === opened?.id);
  const owns = me?.manager.role === 'OWNER';
  const close = () => setOpened(null);
  const open = (id: string, what: Opened) => setOpened({ id, what });
  const leaving = manager?.active ? 'manager.switchOffTitle' : 'manager.handOverTitle';
  const title = manager && opened?.what === 'leave' ? words(leaving, { name: manager.name }) : manager?.name;
  return (
    <Stack>
      <RoomTitle title={words('frame.nav.managers')} />
      {me && <Seats project={me.project} />}
      <ManagerTable managers={managers} editable={owns} onOpen={open} />
      {owns && <Inviting />}
      <Window opened={manager !== undefined} onClose={close} title={title}>
        {manager && opened?.what === 'edit' && (
          <ManagerForm key={manager.id} manager={manager} onDone={close} onLeave={() => open(manager.id, 'leave')} />
        )}
        {manager && opened?.what === 'leave' && <HandOver key={manager.id} manager={manager} onDone={close} />}
        {manager && opened?.what === 'tokens' && <Access managerId={manager.id} />}
      </Window>
    </Stack>
  );
}

/** The browsers with the extension, and who came in under the manager's name. */
function Access({ managerId }: { managerId: string }) {
  const words = useWords();
  return (
    <Stack>
      <TokenList managerId={managerId} />
      <Title order={3} size="h6">
        {words('signIn.title')}
      </Title>
      <SignInList managerId={managerId} />
    </Stack>
  );
}

function Seats({ project }: { project: ProjectView }) {
  const words = useWords();
  const taken = useFormats().number(project.seatsTaken);
  return <Text size="sm">{words('project.seats', { taken, count: project.seats })}</Text>;
}

function Inviting() {
  const words = useWords();
  return (
    <Paper withBorder p="md" maw={620}>
      <Stack>
        <Title order={2} size="h5">
          {words('manager.invite')}
        </Title>
        <InviteForm />
        <InvitationList />
      </Stack>
    </Paper>
  );
}
