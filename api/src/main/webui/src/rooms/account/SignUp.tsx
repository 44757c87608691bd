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
  const navigate = useNavigate();
  const enter = useEntering();
  const { language } = useCabinet();
  const locale = useFormats().language;
  const form = useForm({ initialValues: { projectName: '', name: '', email: '', password: '' } });
  const { progress, busy, run } = useFormWrite(
    form,
    (values) => send<Session>('/sign-up', { method: 'POST', body: { ...values, locale, zone: browserZone() } }),
    {
      onSaved: async (session) => {
        await enter(session);
        await navigate({ to: '/welcome/$step', params: { step: 'project' } });
      },
    },
  );
  const field = (name: keyof typeof form.values) => ({
    label: words(`account.${name}`),
    required: true,
    ...form.getInputProps(name),
  });
  return (
    <form onSubmit={form.onSubmit(() => void run())}>
      <RoomTitle title={words('account.signUpTitle')} />
      <Stack>
        <Alert variant="light" title={words('account.giftTitle')}>
          {words('account.gift')}
        </Alert>
        <TextInput
          {...field('projectName')}
          description={words('account.projectNameHint')}
          autoComplete="organization"
        />
        <TextInput {...field('name')} autoComplete="name" />
        <TextInput {...field('email')} type="email" autoComplete="username" />
        <PasswordInput {...field('password')} description={words('account.passwordHint')} autoComplete="new-password" />
        <Select
          label={words('account.locale')}
          data={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
          value={locale}
          onChange={(code) => code && void speak(language, code as LanguageCode)}
          allowDeselect={false}
        />
        <SaveBar progress={progress} busy={busy} label={words('account.signUp')} full />
        <Text size="sm">
          {words('account.haveAccount')}{' '}
          <Anchor component={Link} to="/sign-in" underline="always">
            {words('account.signIn')}
          </Anchor>
        </Text>
      </Stack>
    </form>
  );
}
