import { Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { NewPasskeyOptions, NewRecoveryCodes } from '@okolo/card';
import { useState } from 'react';
import type { Ask } from '../../api/session';
import { CurrentPassword } from '../../frame/CurrentPassword';
import { useAsk } from '../../frame/cabinet';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';
import { browserLabel } from '../extension/this-browser';
import { Failure } from './Failure';
import { makePasskey, NoPasskey, type PasskeyFailure } from './passkey';

interface AddPasskeyProps {
  readonly onDone: (codes: NewRecoveryCodes) => void;
  readonly onCancel: () => void;
}

/** Has the browser make a passkey, under a name for the list. */
export function AddPasskey({ onDone, onCancel }: AddPasskeyProps) {
  const words = useWords();
  const { form, write, failure } = useAdding(onDone);
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        <Text size="sm">
          {words('factor.passkeysExplain')} {words('factor.endsOthers')}
        </Text>
        <TextInput
          label={words('factor.passkeyName')}
          description={words('factor.passkeyNameHint')}
          required
          maxLength={100}
          {...form.getInputProps('label')}
        />
        <CurrentPassword
          label={words('factor.password')}
          description={words('factor.passwordWhy')}
          {...form.getInputProps('password')}
        />
        {failure && <Failure text={words(`factor.passkeyFailure.${failure}`)} />}
        <SaveBar write={write} quiet={failure !== null} label={words('factor.addPasskey')} onCancel={onCancel} />
      </Stack>
    </form>
  );
}

interface NewPasskey {
  readonly label: string;
  readonly password: string;
}

function useAdding(onDone: AddPasskeyProps['onDone']) {
  const ask = useAsk();
  const [failure, setFailure] = useState<PasskeyFailure | null>(null);
  const form = useForm<NewPasskey>({ initialValues: { label: browserLabel(navigator.userAgent), password: '' } });
  const send = async (passkey: NewPasskey) => {
    setFailure(null);
    try {
      return await added(ask, passkey);
    } catch (thrown) {
      if (thrown instanceof NoPasskey) setFailure(thrown.failure);
      throw thrown;
    }
  };
  const write = useFormWrite(form, send, { onSaved: onDone });
  return { form, write, failure };
}

async function added(ask: Ask, { label, password }: NewPasskey): Promise<NewRecoveryCodes> {
  const begun = { method: 'POST', body: { password } } as const;
  const { challenge, options } = await ask<NewPasskeyOptions>('/second-factor/passkeys/options', begun);
  const credential = await makePasskey(options);
  return ask<NewRecoveryCodes>('/second-factor/passkeys', { method: 'POST', body: { challenge, label, credential } });
}
