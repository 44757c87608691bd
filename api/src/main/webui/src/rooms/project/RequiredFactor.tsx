import { Anchor, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { keys, type Me, type ProjectView, type Role, useCardWords, useManagers, useMe } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useAsk } from '../../frame/cabinet';
import { SECURITY } from '../../frame/held';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';

const ROLES: readonly Role[] = ['MANAGER', 'LEAD', 'OWNER'];

/** Of which roles the owner asks a second factor, and whom that would stop right now. */
export function RequiredFactor({ project }: { project: ProjectView }) {
  const words = useWords();
  const hasOwn = useMe()?.account.secondFactor ?? false;
  const { form, write } = useRequiring(project);
  const { roles } = form.values;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="required-factor">
      <form onSubmit={form.onSubmit(() => void write.run())}>
        <Stack>
          <Title order={2} size="h5" id="required-factor">
            {words('project.factorTitle')}
          </Title>
          <Text size="sm">{words('project.factorExplain')}</Text>
          {!hasOwn && <OwnFirst />}
          <Checkbox.Group label={words('project.factorRoles')} {...form.getInputProps('roles')}>
            <Roles isOpen={(role) => hasOwn || roles.includes(role)} />
          </Checkbox.Group>
          {roles.length > 0 && <Missing roles={roles} />}
          <SaveBar write={write} label={words('frame.save')} />
        </Stack>
      </form>
    </Paper>
  );
}

function Roles({ isOpen }: { isOpen: (role: Role) => boolean }) {
  const card = useCardWords();
  return (
    <Group mt="xs">
      {ROLES.map((role) => (
        <Checkbox key={role} value={role} label={card(`role.${role}`)} disabled={!isOpen(role)} />
      ))}
    </Group>
  );
}

function useRequiring(project: ProjectView) {
  const ask = useAsk();
  const queries = useQueryClient();
  const form = useForm<{ roles: Role[] }>({ initialValues: { roles: [...project.secondFactorRoles] } });
  const write = useFormWrite(form, (body) => ask<ProjectView>('/project/second-factor', { method: 'PUT', body }), {
    onSaved: (view) => void queries.setQueryData<Me>(keys.me, (me) => me && { ...me, project: view }),
  });
  return { form, write };
}

/** The service asks nobody for what its owner does not do. */
function OwnFirst() {
  const words = useWords();
  return (
    <Text size="sm">
      {words('project.factorOwnFirst')}{' '}
      <Anchor component={Link} to={SECURITY} underline="always">
        {words('project.factorOwn')}
      </Anchor>
    </Text>
  );
}

function Missing({ roles }: { roles: readonly Role[] }) {
  const words = useWords();
  const without = useManagers().filter((one) => one.active && roles.includes(one.role) && one.secondFactor === false);
  return (
    <Text size="sm" role="status">
      {without.length === 0
        ? words('project.factorAllHave')
        : words('project.factorMissing', { names: without.map(({ name }) => name).join(', ') })}
    </Text>
  );
}
