import { Button, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../frame/words';
import { Failure } from './Failure';
import { NoPasskey, type PasskeyFailure, showPasskey } from './passkey';
import { Trouble } from './Trouble';
import { type Door, useProof } from './use-proof';

/** Signs in with a passkey. The browser's window opens by the button only: some browsers open it for nothing else. */
export function PasskeyProof(door: Door) {
  const words = useWords();
  const { ask, busy, failure, isWrong, trouble } = usePasskeyProof(door);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const said = failure ? words(`factor.passkeyFailure.${failure}`) : isWrong ? words('factor.passkeyWrong') : null;
  return (
    <Stack>
      <Text size="sm">{words('factor.passkeyHint')}</Text>
      {said && !busy && <Failure text={said} />}
      <Trouble trouble={trouble} />
      <Button ref={button} loading={busy} fullWidth onClick={() => void ask()}>
        {words('factor.usePasskey')}
      </Button>
    </Stack>
  );
}

function usePasskeyProof(door: Door) {
  const { prove, busy, isWrong, trouble } = useProof(door);
  const [failure, setFailure] = useState<PasskeyFailure | null>(null);
  const [asking, setAsking] = useState(false);
  const ask = async () => {
    setFailure(null);
    setAsking(true);
    try {
      await prove({ passkey: await showPasskey(door.step.passkeyOptions ?? '') });
    } catch (thrown) {
      if (!(thrown instanceof NoPasskey)) throw thrown;
      setFailure(thrown.failure);
    } finally {
      setAsking(false);
    }
  };
  return { ask, busy: asking || busy, failure, isWrong, trouble };
}
