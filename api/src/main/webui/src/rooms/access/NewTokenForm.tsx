import { Alert, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { TokenView } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyField } from '../../frame/CopyField';
import { useAsk } from '../../frame/cabinet';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';
import { TOKENS } from './queries';

/** A token as the service tells it this one time. */
export interface NewToken extends TokenView {
  readonly token: string;
}

/** Makes a token to paste into the extension by hand; it is shown once and kept nowhere. */
export function NewTokenForm() {
  const words = useWords();
  const ask = useAsk();
  const queries = useQueryClient();
  const [made, setMade] = useState<NewToken | null>(null);
  const form = useForm({ initialValues: { label: '' } });
  const write = useFormWrite(
    form,
    ({ label }) => ask<NewToken>('/tokens', { method: 'POST', body: { label, scope: 'CARD' } }),
    {
      onSaved: (token) => {
        setMade(token);
        form.reset();
        void queries.invalidateQueries({ queryKey: TOKENS });
      },
    },
  );
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        <TextInput
          label={words('token.label')}
          description={words('token.labelHint')}
          required
          maxLength={100}
          {...form.getInputProps('label')}
        />
        {made && (
          <Alert color="green" variant="light" title={words('token.madeTitle')}>
            <CopyField label={words('token.made')} value={made.token} />
          </Alert>
        )}
        <SaveBar write={write} label={words('token.make')} />
      </Stack>
    </form>
  );
}
