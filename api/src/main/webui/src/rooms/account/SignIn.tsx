import { Anchor, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { SecondStep, Session } from '@okolo/card';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { send } from '../../api/http';
import { RoomTitle } from '../../frame/RoomTitle';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';
import { SecondStepForm, StepOver } from '../factor/SecondStepForm';
import { useSecondStep } from '../factor/use-second-step';
import { useEntering } from './use-entering';

/** E-mail and password, then a second factor where the account has one; then back to where the visitor wanted to go. */
export function SignIn() {
  const words = useWords();
  const { return: back } = useSearch({ from: '/doors/sign-in' });
  const { form, write, door, isOver } = useSigningIn(back ?? '/clients');
  if (door) return <SecondStepRoom {...door} />;
  const field = (name: keyof typeof form.values) => ({
    label: words(`account.${name}`),
    required: true,
    ...form.getInputProps(name),
  });
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <RoomTitle title={words('account.signInTitle')} />
      <Stack>
        {isOver ? <StepOver /> : back && <Text size="sm">{words('account.signInToGoOn')}</Text>}
        <TextInput {...field('email')} type="email" autoComplete="username" />
        <PasswordInput {...field('password')} autoComplete="current-password" />
        <SaveBar write={write} label={words('account.signIn')} full />
        <OtherDoors />
      </Stack>
    </form>
  );
}

function SecondStepRoom(door: ComponentProps<typeof SecondStepForm>) {
  const words = useWords();
  return (
    <>
      <RoomTitle title={words('factor.stepTitle')} />
      <SecondStepForm {...door} />
    </>
  );
}

function useSigningIn(goOn: string) {
  const router = useRouter();
  const enter = useEntering();
  const goIn = async (session: Session) => {
    await enter(session);
    router.history.push(goOn);
  };
  const form = useForm({ initialValues: { email: '', password: '' } });
  const { door, isOver, answered } = useSecondStep(goIn, () => form.setFieldValue('password', ''));
  const write = useFormWrite(
    form,
    (values) => send<Session | SecondStep>('/sign-in', { method: 'POST', body: values }),
    { onSaved: answered },
  );
  return { form, write, door, isOver };
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
