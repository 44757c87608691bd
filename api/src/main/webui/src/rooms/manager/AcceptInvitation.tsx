import { Checkbox, Loader, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  type LanguageCode,
  ProblemNotice,
  problemIn,
  type Role,
  type SecondStep,
  type Session,
  useCardWords,
  useFormats,
} from '@okolo/card';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { send } from '../../api/http';
import { useLinkSecret } from '../../frame/link-secret';
import { RoomTitle } from '../../frame/RoomTitle';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';
import { browserZone } from '../../frame/ZoneSelect';
import { useEntering } from '../account/use-entering';
import { SecondStepForm, StepOver } from '../factor/SecondStepForm';
import { useSecondStep } from '../factor/use-second-step';

interface Preview {
  readonly projectName: string;
  readonly email: string;
  readonly role: Role;
  /** Null: a link passed on by hand does not tell. */
  readonly accountExists: boolean | null;
  readonly expiresAt: string;
}

/** Joins a project by the link that an owner sent. */
export function AcceptInvitation() {
  const words = useWords();
  const secret = useLinkSecret();
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', secret],
    queryFn: () => send<Preview>('/invitations/preview', { method: 'POST', body: { secret } }),
    enabled: secret !== '',
  });
  const problem = error && problemIn(error);
  return (
    <Stack>
      <RoomTitle title={words('manager.invitation')} />
      {secret === '' ? (
        <Text>{words('account.linkMissing')}</Text>
      ) : problem && [400, 404].includes(problem.status) ? (
        <Text>{words('manager.invitationOver')}</Text>
      ) : problem ? (
        <ProblemNotice problem={problem} again={() => void refetch()} />
      ) : data ? (
        <JoinForm secret={secret} preview={data} />
      ) : (
        <Loader aria-label={words('frame.loading')} />
      )}
    </Stack>
  );
}

interface JoinFormProps {
  readonly secret: string;
  readonly preview: Preview;
}

function JoinForm({ secret, preview }: JoinFormProps) {
  const words = useWords();
  const card = useCardWords();
  const [hasAccount, setHasAccount] = useState(preview.accountExists === true);
  const { form, write, door, isOver } = useJoining(secret, !hasAccount);
  if (door) return <SecondStepForm {...door} />;
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        {isOver && <StepOver />}
        <Text>{words('manager.invitedTo', { project: preview.projectName, role: card(`role.${preview.role}`) })}</Text>
        <TextInput
          label={words('account.email')}
          value={preview.email}
          readOnly
          variant="filled"
          autoComplete="username"
        />
        {preview.accountExists === null && (
          <Checkbox
            label={words('manager.haveAccount')}
            checked={hasAccount}
            onChange={(event) => setHasAccount(event.currentTarget.checked)}
          />
        )}
        {!hasAccount && (
          <TextInput label={words('account.name')} required autoComplete="name" {...form.getInputProps('name')} />
        )}
        <PasswordInput
          label={words('account.password')}
          description={words(hasAccount ? 'manager.ownPassword' : 'account.passwordHint')}
          autoComplete={hasAccount ? 'current-password' : 'new-password'}
          required
          {...form.getInputProps('password')}
        />
        <SaveBar write={write} label={words('manager.join')} full />
      </Stack>
    </form>
  );
}

function useJoining(secret: string, isNew: boolean) {
  const navigate = useNavigate();
  const enter = useEntering();
  const locale = useFormats().language;
  const goIn = async (session: Session) => {
    await enter(isNew ? await speaking(locale, session) : session);
    await navigate({ to: '/extension' });
  };
  const form = useForm({ initialValues: { name: '', password: '' } });
  const { door, isOver, answered } = useSecondStep(goIn, () => form.setFieldValue('password', ''));
  const write = useFormWrite(
    form,
    ({ name, password }) => {
      const body = { secret, password, ...(isNew && { name }) };
      return send<Session | SecondStep>('/invitations/accept', { method: 'POST', body });
    },
    { onSaved: answered },
  );
  return { form, write, door, isOver };
}

/** A fresh account knows neither the language it was made in nor the zone; without them it still works. */
async function speaking(locale: LanguageCode, session: Session): Promise<Session> {
  const body = { name: session.me.account.name, locale, zone: browserZone() };
  const call = { method: 'PUT', body, token: session.accessToken } as const;
  const me = await send<Session['me']>('/me', call).catch(() => session.me);
  return { ...session, me };
}
