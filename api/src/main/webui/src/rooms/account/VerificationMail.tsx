import { Button, Group, Stack, Text } from '@mantine/core';
import { ProblemNotice, useWrite } from '@okolo/card';
import { useState } from 'react';
import { written } from '../../api/card-backend';
import { useAsk } from '../../frame/cabinet';
import { useWords } from '../../frame/words';

/** Sends the one who is signed in another link to verify the address with. */
export function VerificationMail({ email }: { email: string }) {
  const words = useWords();
  const ask = useAsk();
  const [sent, setSent] = useState(false);
  const { progress, busy, run } = useWrite<null>({ onSaved: () => setSent(true) });
  const send = () => {
    setSent(false);
    void run(() => written(ask<null>('/verification', { method: 'POST' })));
  };
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Button size="compact-sm" variant="default" loading={busy} onClick={send}>
          {words('account.sendAgain')}
        </Button>
      </Group>
      <div role="status" aria-live="polite">
        {progress.phase === 'refused' ? (
          <ProblemNotice problem={progress.problem} again={progress.again} />
        ) : (
          sent && <Text size="sm">{words('account.sentAgain', { email })}</Text>
        )}
      </div>
    </Stack>
  );
}
