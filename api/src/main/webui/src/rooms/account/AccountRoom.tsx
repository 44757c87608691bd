import { Button, Paper, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type AccountView, keys, LANGUAGE_NAMES, LANGUAGES, type Me, useMe } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { speak, useAsk, useCabinet } from '../../frame/cabinet';
import { SchemeSwitch } from '../../frame/Preferences';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';
import { ZoneSelect } from '../../frame/ZoneSelect';
import { AccountTitle } from './AccountTitle';

/** What belongs to the human and not to the project: name, language, zone, colours, and the way out. */
export function AccountRoom() {
  const words = useWords();
  const { session } = useCabinet();
  const account = useMe()?.account;
  return (
    <Stack maw={520}>
      <AccountTitle part="profile" />
      <Paper withBorder p="md">
        {account && <AccountForm key={account.id} account={account} />}
      </Paper>
      <Paper withBorder p="md">
        <Stack gap="xs" align="flex-start">
          <Text fw={600}>{words('frame.scheme')}</Text>
          <SchemeSwitch />
        </Stack>
      </Paper>
      <div>
        <Button variant="default" onClick={() => void session.signOut()}>
          {words('account.signOut')}
        </Button>
      </div>
    </Stack>
  );
}

function AccountForm({ account }: { account: AccountView }) {
  const words = useWords();
  const ask = useAsk();
  const { language } = useCabinet();
  const queries = useQueryClient();
  const { name, locale, zone } = account;
  const form = useForm({ initialValues: { name, locale, zone } });
  const write = useFormWrite(form, (body) => ask<Me>('/me', { method: 'PUT', body }), {
    onSaved: (me) => {
      queries.setQueryData(keys.me, me);
      void speak(language, me.account.locale);
    },
  });
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        <TextInput label={words('account.email')} value={account.email} readOnly variant="filled" />
        <TextInput
          label={words('account.name')}
          required
          maxLength={100}
          autoComplete="name"
          {...form.getInputProps('name')}
        />
        <Select
          label={words('account.locale')}
          data={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
          allowDeselect={false}
          {...form.getInputProps('locale')}
        />
        <ZoneSelect
          label={words('account.zone')}
          description={words('account.zoneHint')}
          {...form.getInputProps('zone')}
        />
        <SaveBar write={write} label={words('frame.save')} />
      </Stack>
    </form>
  );
}
