import { Alert, Anchor, PasswordInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { LANGUAGE_NAMES, LANGUAGES, type LanguageCode, type Session, useFormats } from '@okolo/card';
import { Link, useNavigate } from '@tanstack/react-router';
import { send } from '../../api/http';
import { speak, useCabinet } from '../../frame/cabinet';
import { RoomTitle } from '../../frame/RoomTitle';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';
import { browserZone } from '../../frame/ZoneSelect';
import { useEntering } from './use-entering';

/** Five fields make an account, a project and its owner. */
export function SignUp() {
  const words = useWords();
  const { form, write } = useSigningUp();
  const field = (name: keyof typeof form.values) => ({
    label: words(`account.${name}`),
    required: true,
    ...form.getInputProps(name),
  });
  const hints = { project: words('account.projectNameHint'), password: words('account.passwordHint') };
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <RoomTitle title={words('account.signUpTitle')} />
      <Stack>
        <Gift />
        <TextInput {...field('projectName')} description={hints.project} autoComplete="organization" />
        <TextInput {...field('name')} autoComplete="name" />
        <TextInput {...field('email')} type="email" autoComplete="username" />
        <PasswordInput {...field('password')} description={hints.password} autoComplete="new-password" />
        <LanguageChoice />
        <SaveBar write={write} label={words('account.signUp')} full />
        <ToSignIn />
      </Stack>
    </form>
  );
}

function useSigningUp() {
  const navigate = useNavigate();
  const enter = useEntering();
  const locale = useFormats().language;
  const form = useForm({ initialValues: { projectName: '', name: '', email: '', password: '' } });
  const write = useFormWrite(
    form,
    (values) => send<Session>('/sign-up', { method: 'POST', body: { ...values, locale, zone: browserZone() } }),
    {
      onSaved: async (session) => {
        await enter(session);
        await navigate({ to: '/welcome/$step', params: { step: 'project' } });
      },
    },
  );
  return { form, write };
}

function Gift() {
  const words = useWords();
  return (
    <Alert variant="light" title={words('account.giftTitle')}>
      {words('account.gift')}
    </Alert>
  );
}

/** The language that is spoken from now on, and that the account will be made in. */
function LanguageChoice() {
  const words = useWords();
  const { language } = useCabinet();
  return (
    <Select
      label={words('account.locale')}
      data={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
      value={useFormats().language}
      onChange={(code) => code && void speak(language, code as LanguageCode)}
      allowDeselect={false}
    />
  );
}

function ToSignIn() {
  const words = useWords();
  return (
    <Text size="sm">
      {words('account.haveAccount')}{' '}
      <Anchor component={Link} to="/sign-in" underline="always">
        {words('account.signIn')}
      </Anchor>
    </Text>
  );
}
