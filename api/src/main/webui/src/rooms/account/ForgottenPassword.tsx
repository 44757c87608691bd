import { Anchor, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { send } from '../../api/http';
import { RoomTitle } from '../../frame/RoomTitle';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';

/** Asks for a link to choose a new password. Whether the address is known is told to nobody but its owner, by mail. */
export function ForgottenPassword() {
  const words = useWords();
  const [sentTo, setSentTo] = useState<string | null>(null);
  return (
    <Stack>
      <RoomTitle title={words('account.forgottenTitle')} />
      <div role="status">
        {sentTo !== null && (
          <Text style={{ overflowWrap: 'anywhere' }}>{words('account.forgottenSent', { email: sentTo })}</Text>
        )}
      </div>
      {sentTo === null && <AddressForm onSent={setSentTo} />}
      <Text size="sm">
        <Anchor component={Link} to="/sign-in" underline="always">
          {words('account.backToSignIn')}
        </Anchor>
      </Text>
    </Stack>
  );
}

function AddressForm({ onSent }: { onSent: (email: string) => void }) {
  const words = useWords();
  const form = useForm({ initialValues: { email: '' } });
  const write = useFormWrite(form, (body) => send<null>('/password/forgotten', { method: 'POST', body }), {
    onSaved: () => onSent(form.getValues().email),
  });
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        <Text>{words('account.forgottenHint')}</Text>
        <TextInput
          label={words('account.email')}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <SaveBar write={write} label={words('account.forgottenSend')} full />
      </Stack>
    </form>
  );
}
