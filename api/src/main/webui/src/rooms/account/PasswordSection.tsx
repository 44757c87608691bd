import { Button, Checkbox, Group, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMe } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CurrentPassword } from '../../frame/CurrentPassword';
import { useAsk } from '../../frame/cabinet';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { Window } from '../../frame/Window';
import { useWords } from '../../frame/words';
import { SESSIONS, SIGN_INS, TOKENS } from '../access/queries';

/** The way to another password, for whoever knows the one of now. */
export function PasswordSection() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const done = () => {
    setOpen(false);
    notifications.show({ message: words('account.passwordChanged') });
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="password">
      <Group justify="space-between">
        <Title order={2} size="h4" id="password">
          {words('account.passwordTitle')}
        </Title>
        <Button variant="default" onClick={() => setOpen(true)}>
          {words('account.changePassword')}
        </Button>
      </Group>
      <Window opened={open} onClose={() => setOpen(false)} title={words('account.changePassword')}>
        <PasswordForm onDone={done} onCancel={() => setOpen(false)} />
      </Window>
    </Paper>
  );
}

function PasswordForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const words = useWords();
  const email = useMe()?.account.email ?? '';
  const { form, write } = usePasswordForm(onDone);
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        {/* Password managers learn from it whose password changes. */}
        <TextInput label={words('account.email')} value={email} readOnly variant="filled" autoComplete="username" />
        <CurrentPassword label={words('account.currentPassword')} {...form.getInputProps('current')} />
        <PasswordInput
          label={words('account.newPassword')}
          description={words('account.passwordHint')}
          autoComplete="new-password"
          required
          {...form.getInputProps('password')}
        />
        <Text size="sm">{words('account.newPasswordMeans')}</Text>
        <Checkbox
          label={words('account.alsoTokens')}
          description={words('account.alsoTokensHint')}
          {...form.getInputProps('tokens', { type: 'checkbox' })}
        />
        <SaveBar write={write} label={words('account.changePassword')} onCancel={onCancel} />
      </Stack>
    </form>
  );
}

function usePasswordForm(onDone: () => void) {
  const ask = useAsk();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { current: '', password: '', tokens: false } });
  const write = useFormWrite(form, (body) => ask<null>('/password', { method: 'PUT', body }), {
    onSaved: () => {
      for (const queryKey of [SESSIONS, SIGN_INS, TOKENS]) void queries.invalidateQueries({ queryKey });
      onDone();
    },
  });
  return { form, write };
}
