import { Anchor, Box, Stack, Text } from '@mantine/core';
import { type NewAuthenticatorApp, type NewRecoveryCodes, slugOf, useWrite } from '@okolo/card';
import { QRCodeSVG } from 'qrcode.react';
import { useState } from 'react';
import { written } from '../../api/card-backend';
import { CopyField } from '../../frame/CopyField';
import { useAsk } from '../../frame/cabinet';
import { useWords } from '../../frame/words';
import { CodeField } from './CodeField';
import { PasswordAgain } from './PasswordAgain';
import { Trouble } from './Trouble';

interface AppSetupProps {
  /** Whether the new app takes the place of another one. */
  readonly replaces: boolean;
  readonly onDone: (codes: NewRecoveryCodes) => void;
  readonly onCancel: () => void;
}

/** Tells an authenticator app its secret, and takes the first code it shows. */
export function AppSetup({ replaces, onDone, onCancel }: AppSetupProps) {
  const words = useWords();
  const ask = useAsk();
  const [app, setApp] = useState<NewAuthenticatorApp | null>(null);
  if (app) return <FirstCode app={app} onDone={onDone} />;
  return (
    <PasswordAgain
      label={words('factor.next')}
      send={(body) => ask<NewAuthenticatorApp>('/second-factor/app', { method: 'POST', body })}
      onSaved={setApp}
      onCancel={onCancel}
    >
      {words('factor.appExplain')} {replaces && words('factor.replaceMeans')} {words('factor.endsOthers')}
    </PasswordAgain>
  );
}

function FirstCode({ app, onDone }: { app: NewAuthenticatorApp; onDone: AppSetupProps['onDone'] }) {
  const words = useWords();
  const { confirm, busy, isWrong, trouble } = useFirstCode(onDone);
  return (
    <Stack>
      <Text size="sm">{words('factor.scan')}</Text>
      <Box bg="white" mx="auto" style={{ lineHeight: 0, borderRadius: 'var(--mantine-radius-md)', overflow: 'hidden' }}>
        <QRCodeSVG value={app.address} size={200} marginSize={4} title={words('factor.qr')} role="img" />
      </Box>
      <Anchor href={app.address} size="sm" underline="always" hiddenFrom="sm">
        {words('factor.openApp')}
      </Anchor>
      <CopyField label={words('factor.typeSecret')} value={app.secret} />
      <CodeField
        label={words('factor.firstCode')}
        error={isWrong && words('factor.codeWrong')}
        busy={busy}
        onCode={confirm}
      />
      <Trouble trouble={trouble} />
    </Stack>
  );
}

function useFirstCode(onDone: AppSetupProps['onDone']) {
  const ask = useAsk();
  const { progress, run, busy } = useWrite<NewRecoveryCodes>({ onSaved: onDone });
  const confirm = (code: string) =>
    run(() => written(ask<NewRecoveryCodes>('/second-factor/app/confirm', { method: 'POST', body: { code } })));
  const refusal = progress.phase === 'refused' ? progress : null;
  const isWrong = refusal !== null && slugOf(refusal.problem) === 'invalid';
  return { confirm, busy, isWrong, trouble: isWrong ? null : refusal };
}
