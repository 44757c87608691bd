import { Alert, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type InvitationView, type Role, useCardWords } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyField } from '../../frame/CopyField';
import { useAsk } from '../../frame/cabinet';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';
import { INVITATIONS } from './InvitationList';
import { ROLES } from './ManagerForm';

interface NewInvitation extends InvitationView {
  readonly link: string;
}

/** Invites by a link, which the owner sends by whatever way he likes; it is shown once. */
export function InviteForm() {
  const words = useWords();
  const card = useCardWords();
  const ask = useAsk();
  const queries = useQueryClient();
  const [made, setMade] = useState<NewInvitation | null>(null);
  const form = useForm({ initialValues: { email: '', role: 'MANAGER' as Role } });
  const { progress, busy, run } = useFormWrite(
    form,
    (body) => ask<NewInvitation>('/invitations', { method: 'POST', body }),
    {
      onSaved: (invitation) => {
        setMade(invitation);
        form.reset();
        void queries.invalidateQueries({ queryKey: INVITATIONS });
      },
    },
  );
  return (
    <form onSubmit={form.onSubmit(() => void run())}>
      <Stack>
        <TextInput label={words('account.email')} type="email" required {...form.getInputProps('email')} />
        <Select
          label={words('manager.role')}
          description={words(`manager.roleMeans.${form.values.role}`)}
          data={ROLES.map((value) => ({ value, label: card(`role.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('role')}
        />
        {made && (
          <Alert color="green" variant="light" title={words('manager.invitedTitle', { email: made.email })}>
            <Stack gap="xs">
              <Text size="sm">{words('manager.invitedHint')}</Text>
              <CopyField label={words('manager.link')} value={made.link} />
            </Stack>
          </Alert>
        )}
        <SaveBar progress={progress} busy={busy} label={words('manager.makeLink')} />
      </Stack>
    </form>
  );
}
