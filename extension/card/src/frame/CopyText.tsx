import { Button, CopyButton } from '@mantine/core';
import { useCardWords } from '../language/words';

/** Copies a text, and says that it has. */
export function CopyText({ text }: { text: string }) {
  const words = useCardWords();
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button size="compact-sm" variant="default" onClick={copy}>
          {words(copied ? 'common.copied' : 'common.copy')}
        </Button>
      )}
    </CopyButton>
  );
}
