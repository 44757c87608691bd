import { Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { CurrentPassword } from '../../frame/CurrentPassword';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';

interface PasswordAgainProps<View> {
  /** What is going to happen. */
  readonly children: ReactNode;
  readonly label: string;
  /** Takes something away. */
  readonly isHarsh?: boolean;
  readonly send: (body: { password: string }) => Promise<View>;
  readonly onSaved: (view: View) => void;
  readonly onCancel: () => void;
}

/** Asks for the password before something that a borrowed browser must not do. */
export function PasswordAgain<View>({ children, label, isHarsh, send, onSaved, onCancel }: PasswordAgainProps<View>) {
  const words = useWords();
  const form = useForm({ initialValues: { password: '' } });
  const write = useFormWrite<{ password: string }, View>(form, send, { onSaved });
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        <Text size="sm">{children}</Text>
        <CurrentPassword
          label={words('factor.password')}
          description={words('factor.passwordWhy')}
          {...form.getInputProps('password')}
        />
        <SaveBar write={write} label={label} isHarsh={isHarsh ?? false} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
