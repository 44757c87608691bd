import { Select } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { type Role, useCardWords } from '@okolo/card';
import { useWords } from '../../frame/words';

const ROLES: readonly Role[] = ['MANAGER', 'LEAD', 'OWNER'];

/** What a manager may do, with a sentence on what the chosen role means. */
export function RoleSelect({ role, ...input }: { role: Role } & GetInputPropsReturnType) {
  const words = useWords();
  const card = useCardWords();
  return (
    <Select
      label={words('manager.role')}
      description={words(`manager.roleMeans.${role}`)}
      data={ROLES.map((value) => ({ value, label: card(`role.${value}`) }))}
      allowDeselect={false}
      {...input}
    />
  );
}
