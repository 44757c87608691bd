import { Anchor, Stack, Text } from '@mantine/core';
import type { SecondFactorMethod } from '@okolo/card';
import { useState } from 'react';
import { useWords } from '../../frame/words';
import { CodeProof } from './CodeProof';
import { PasskeyProof } from './PasskeyProof';
import { passkeysWork } from './passkey';
import { RecoveryCodeProof } from './RecoveryCodeProof';
import type { Door } from './use-proof';

const FORMS = { PASSKEY: PasskeyProof, CODE: CodeProof, RECOVERY_CODE: RecoveryCodeProof } as const;

/** What signing in takes besides the password: one way at a time, and the others beneath it. */
export function SecondStepForm({ onBack, ...door }: Door & { onBack: () => void }) {
  const words = useWords();
  const methods = door.step.methods.filter((method) => method !== 'PASSKEY' || passkeysWork());
  const [method, setMethod] = useState<SecondFactorMethod>(methods[0] ?? 'RECOVERY_CODE');
  const Form = FORMS[method];
  return (
    <Stack>
      {methods.length < door.step.methods.length && <Text size="sm">{words('factor.noPasskeysHere')}</Text>}
      <Form key={method} {...door} />
      <Stack gap="xs" align="flex-start">
        {methods
          .filter((other) => other !== method)
          .map((other) => (
            <Way key={other} label={words(`factor.instead.${other}`)} onClick={() => setMethod(other)} />
          ))}
        <Way label={words('account.backToSignIn')} onClick={onBack} />
      </Stack>
    </Stack>
  );
}

/** Why the password is asked for once more. */
export function StepOver() {
  const words = useWords();
  return (
    <Text size="sm" role="status">
      {words('factor.stepOver')}
    </Text>
  );
}

function Way({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Anchor component="button" type="button" size="sm" ta="start" underline="always" onClick={onClick}>
      {label}
    </Anchor>
  );
}
