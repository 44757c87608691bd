import { NavLink, Stack, Text } from '@mantine/core';
import { useFormats, useMe } from '@okolo/card';
import { Link, useRouterState } from '@tanstack/react-router';
import { daysLeft } from '../rooms/project/trial';
import { type CabinetKey, useWords } from './words';

const ROOMS = [
  ['/clients', 'frame.nav.clients'],
  ['/statuses', 'frame.nav.statuses'],
  ['/managers', 'frame.nav.managers'],
  ['/project', 'frame.nav.project'],
  ['/extension', 'frame.nav.extension'],
  ['/tokens', 'frame.nav.tokens'],
  ['/account', 'frame.nav.account'],
] as const satisfies readonly (readonly [string, CabinetKey])[];

/** The ways into the rooms, and what is left of the trial. */
export function Navigation() {
  const words = useWords();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <Stack h="100%" justify="space-between">
      <div>
        {ROOMS.map(([to, key]) => (
          <NavLink
            key={to}
            component={Link}
            to={to}
            label={words(key)}
            active={path === to || path.startsWith(`${to}/`)}
            aria-current={path === to ? 'page' : undefined}
            style={{ borderRadius: 'var(--mantine-radius-md)' }}
          />
        ))}
      </div>
      <TrialClock />
    </Stack>
  );
}

function TrialClock() {
  const words = useWords();
  const formats = useFormats();
  const project = useMe()?.project;
  if (project?.state !== 'TRIAL' || !project.trialEndsAt) return null;
  const days = daysLeft(project.trialEndsAt, Date.now());
  return (
    <Text size="sm" p="xs" c="dimmed">
      {words('project.trialLeft', { count: days, date: formats.day(project.trialEndsAt) })}
    </Text>
  );
}
