import { Stack } from '@mantine/core';
import { useWords } from '../../frame/words';
import { CodeField } from './CodeField';
import { Trouble } from './Trouble';
import { type Door, useProof } from './use-proof';

/** Signs in with what the authenticator app shows. */
export function CodeProof(door: Door) {
  const words = useWords();
  const { prove, busy, isWrong, trouble } = useProof(door);
  return (
    <Stack>
      <CodeField
        label={words('factor.code')}
        description={words('factor.codeHint')}
        error={isWrong && words('factor.codeWrong')}
        busy={busy}
        onCode={(code) => prove({ code })}
      />
      <Trouble trouble={trouble} />
    </Stack>
  );
}
