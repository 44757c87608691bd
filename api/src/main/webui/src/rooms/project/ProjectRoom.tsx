import { Paper, Stack, Text } from '@mantine/core';
import { useFormats, useMe } from '@okolo/card';
import { RoomTitle } from '../../frame/RoomTitle';
import { useWords } from '../../frame/words';
import { LogoField } from './LogoField';
import { ProjectForm } from './ProjectForm';
import { RequiredFactor } from './RequiredFactor';
import { daysLeft } from './trial';

/** The project: how it presents itself, and how long its trial goes on. */
export function ProjectRoom() {
  const words = useWords();
  const me = useMe();
  const formats = useFormats(me?.account.zone);
  if (!me) return null;
  const { project } = me;
  const owns = me.manager.role === 'OWNER';
  return (
    <Stack maw={620}>
      <RoomTitle title={words('frame.nav.project')} />
      <Paper withBorder p="md">
        <Text fw={600}>{words(`project.state.${project.state}`)}</Text>
        {project.state === 'TRIAL' && project.trialEndsAt && (
          <Text size="sm">
            {words('project.trialLeft', {
              count: daysLeft(project.trialEndsAt, Date.now()),
              date: formats.day(project.trialEndsAt),
            })}{' '}
            {words('project.afterTrial')}
          </Text>
        )}
        <Text size="sm">
          {words('project.seats', { taken: formats.number(project.seatsTaken), count: project.seats })}
        </Text>
      </Paper>
      <Paper withBorder p="md">
        <Stack>
          {!owns && <Text size="sm">{words('project.ownersOnly')}</Text>}
          <LogoField editable={owns} />
          <ProjectForm key={project.id} project={project} editable={owns} />
        </Stack>
      </Paper>
      {owns && <RequiredFactor key={project.id} project={project} />}
    </Stack>
  );
}
