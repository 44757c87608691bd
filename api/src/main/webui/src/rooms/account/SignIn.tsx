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
  const { return: back } = useSearch({ from: '/doors/sign-in' });
  const { form, write } = useSigningIn(back ?? '/clients');
  const field = (name: keyof typeof form.values) => ({
    label: words(`account.${name}`),
    required: true,
    ...form.getInputProps(name),
  });
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <RoomTitle title={words('account.signInTitle')} />
      <Stack>
        {back && <Text size="sm">{words('account.signInToGoOn')}</Text>}
        <TextInput {...field('email')} type="email" autoComplete="username" />
        <PasswordInput {...field('password')} autoComplete="current-password" />
        <SaveBar write={write} label={words('account.signIn')} full />
        <OtherDoors />
      </Stack>
    </form>
  );
}

function useSigningIn(goOn: string) {
  const router = useRouter();
  const enter = useEntering();
  const form = useForm({ initialValues: { email: '', password: '' } });
  const write = useFormWrite(form, (values) => send<Session>('/sign-in', { method: 'POST', body: values }), {
    onSaved: async (session) => {
      await enter(session);
      router.history.push(goOn);
    },
  });
  return { form, write };
}

/** For who has forgotten the password, and who has no account yet. */
function OtherDoors() {
  const words = useWords();
  return (
    <>
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
    </>
  );
}
