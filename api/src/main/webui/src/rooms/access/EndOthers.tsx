import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useCardWords, useWrite, WriteNotice } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { written } from '../../api/card-backend';
import { useAsk } from '../../frame/cabinet';
import { Window } from '../../frame/Window';
import { useWords } from '../../frame/words';
import { SESSIONS, SIGN_INS, TOKENS } from './queries';

/** Signs out in all browsers but this one; on wish, ends the tokens of extensions and programs as well. */
export function EndOthers() {
  const words = useWords();
  const card = useCardWords();
  const ask = useAsk();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [tokens, setTokens] = useState(false);
  const { progress, run, busy } = useWrite<null>({
    onSaved: () => {
      setAsking(false);
      for (const queryKey of [SESSIONS, SIGN_INS, TOKENS]) void queries.invalidateQueries({ queryKey });
    },
  });
  const end = () => void run(() => written(ask<null>(`/sessions?butThis=true&tokens=${tokens}`, { method: 'DELETE' })));
  return (
    <div>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words('session.endOthers')}
      </Button>
      <Window opened={asking} onClose={() => setAsking(false)} title={words('session.endOthers')}>
        <Stack>
          <Text size="sm">{words('session.endOthersQuestion')}</Text>
          <Checkbox
            label={words('account.alsoTokens')}
            description={words('account.alsoTokensHint')}
            checked={tokens}
            onChange={(event) => setTokens(event.currentTarget.checked)}
          />
          <WriteNotice progress={progress} />
          <Group gap="xs">
            <Button color="red" loading={busy} onClick={end}>
              {words('session.end')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
              {card('common.cancel')}
            </Button>
          </Group>
        </Stack>
      </Window>
    </div>
  );
}
