import { Anchor, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { send } from '../../api/http';
import { useLinkSecret } from '../../frame/link-secret';
import { RoomTitle } from '../../frame/RoomTitle';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';

/** Chooses a new password by the link of a mail. It ends every session, so signing in comes next. */
export function NewPassword() {
  const words = useWords();
  const secret = useLinkSecret();
  const [setBy, setSetBy] = useState<string | null>(null);
  return (
    <Stack>
      <RoomTitle title={words('account.newPasswordTitle')} />
      {secret === '' ? (
        <Over reason={words('account.linkMissing')} />
      ) : setBy === secret ? (
        <IsSet />
      ) : (
        <PasswordForm key={secret} secret={secret} onSet={() => setSetBy(secret)} />
      )}
    </Stack>
  );
}

function PasswordForm({ secret, onSet }: { secret: string; onSet: () => void }) {
  const words = useWords();
  const form = useForm({ initialValues: { password: '' } });
  const write = useFormWrite(
    form,
    ({ password }) => send<null>('/password/reset', { method: 'POST', body: { secret, password } }),
    { onSaved: onSet },
  );
  if (write.progress.phase === 'refused' && write.progress.problem.status === 404)
    return <Over reason={words('account.linkOver')} />;
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        <PasswordInput
          label={words('account.newPassword')}
          description={words('account.passwordHint')}
          autoComplete="new-password"
          required
          {...form.getInputProps('password')}
        />
        <SaveBar write={write} label={words('account.setPassword')} full />
      </Stack>
    </form>
  );
}

function IsSet() {
  const words = useWords();
  return (
    <>
      <Text role="status">{words('account.passwordIsSet')}</Text>
      <Text>
        <Anchor component={Link} to="/sign-in" underline="always">
          {words('account.signIn')}
        </Anchor>
      </Text>
    </>
  );
}

function Over({ reason }: { reason: string }) {
  const words = useWords();
  return (
    <>
      <Text role="status">{reason}</Text>
      <Text size="sm">
        <Anchor component={Link} to="/forgotten-password" underline="always">
          {words('account.anotherLink')}
        </Anchor>
      </Text>
    </>
  );
}
