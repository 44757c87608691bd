import { Button, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../frame/words';
import { Trouble } from './Trouble';
import { type Door, useProof } from './use-proof';

/** Signs in with one of the codes that were put away, however it is typed. */
export function RecoveryCodeProof(door: Door) {
  const words = useWords();
  const { prove, busy, isWrong, trouble } = useProof(door);
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void prove({ recoveryCode: code.trim() });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          ref={field}
          label={words('factor.recoveryCode')}
          description={words('factor.recoveryCodeHint')}
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={isWrong && <span role="alert">{words('factor.recoveryCodeWrong')}</span>}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          dir="ltr"
        />
        <Trouble trouble={trouble} />
        <Button type="submit" loading={busy} fullWidth>
          {words('account.signIn')}
        </Button>
        <Text size="xs" c="dimmed">
          {words('factor.allLost')}
        </Text>
      </Stack>
    </form>
  );
}
