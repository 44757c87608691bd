import { Anchor, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Session } from '@okolo/card';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { send } from '../../api/http';
import { RoomTitle } from '../../frame/RoomTitle';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';
import { useEntering } from './use-entering';

/** E-mail and password; then back to where the visitor wanted to go. */
export function SignIn() {
  const words = useWords();
  const router = useRouter();
  const enter = useEntering();
  const { return: back } = useSearch({ from: '/doors/sign-in' });
  const form = useForm({ initialValues: { email: '', password: '' } });
  const { progress, busy, run } = useFormWrite(
    form,
    (values) => send<Session>('/sign-in', { method: 'POST', body: values }),
    {
      onSaved: async (session) => {
        await enter(session);
        router.history.push(back ?? '/clients');
      },
    },
  );
  return (
    <form onSubmit={form.onSubmit(() => void run())}>
      <RoomTitle title={words('account.signInTitle')} />
      <Stack>
        {back && <Text size="sm">{words('account.signInToGoOn')}</Text>}
        <TextInput
          label={words('account.email')}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={words('account.password')}
          autoComplete="current-password"
          required
          {...form.getInputProps('password')}
        />
        <SaveBar progress={progress} busy={busy} label={words('account.signIn')} full />
        <Text size="sm">
          <Anchor component={Link} to="/forgotten-password" underline="always">
            {words('account.forgotten')}
          </Anchor>
        </Text>
        <Text size="sm">
          {words('account.noAccount')}{' '}
          <Anchor component={Link} to="/sign-up" underline="always">
            {words('account.signUp')}
          </Anchor>
        </Text>
      </Stack>
    </form>
  );
}
