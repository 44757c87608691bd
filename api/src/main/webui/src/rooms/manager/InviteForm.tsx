import { Alert, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { InvitationView, Role } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyField } from '../../frame/CopyField';
import { useAsk } from '../../frame/cabinet';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';
import { INVITATIONS } from './InvitationList';
import { RoleSelect } from './RoleSelect';

interface NewInvitation extends InvitationView {
  readonly link: string;
}

/** Invites by a link, which the owner sends in whatever way they like; it is shown once. */
export function InviteForm() {
  const words = useWords();
  const ask = useAsk();
  const queries = useQueryClient();
  const [made, setMade] = useState<NewInvitation | null>(null);
  const form = useForm({ initialValues: { email: '', role: 'MANAGER' as Role } });
  const write = useFormWrite(form, (body) => ask<NewInvitation>('/invitations', { method: 'POST', body }), {
    onSaved: (invitation) => {
      setMade(invitation);
      form.reset();
      void queries.invalidateQueries({ queryKey: INVITATIONS });
    },
  });
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        <TextInput label={words('account.email')} type="email" required {...form.getInputProps('email')} />
        <RoleSelect role={form.values.role} {...form.getInputProps('role')} />
        {made && <MadeLink invitation={made} />}
        <SaveBar write={write} label={words('manager.makeLink')} />
      </Stack>
    </form>
  );
}

function MadeLink({ invitation }: { invitation: NewInvitation }) {
  const words = useWords();
  return (
    <Alert color="green" variant="light" title={words('manager.invitedTitle', { email: invitation.email })}>
      <Stack gap="xs">
        <Text size="sm">{words('manager.invitedHint')}</Text>
        <CopyField label={words('manager.link')} value={invitation.link} />
      </Stack>
    </Alert>
  );
}
