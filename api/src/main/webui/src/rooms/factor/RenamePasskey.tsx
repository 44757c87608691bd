import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type PasskeyView, useCardWords } from '@okolo/card';
import { useAsk } from '../../frame/cabinet';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';

interface RenamePasskeyProps {
  readonly passkey: PasskeyView;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Gives a passkey another name in the list. */
export function RenamePasskey({ passkey, onDone, onCancel }: RenamePasskeyProps) {
  const words = useWords();
  const card = useCardWords();
  const ask = useAsk();
  const form = useForm({ initialValues: { label: passkey.label } });
  const write = useFormWrite(
    form,
    (body) => ask<PasskeyView>(`/second-factor/passkeys/${passkey.id}`, { method: 'PUT', body }),
    { onSaved: onDone },
  );
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        <TextInput
          label={words('factor.passkeyName')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('label')}
        />
        <SaveBar write={write} label={card('common.save')} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
