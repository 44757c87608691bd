import { Button, CopyButton, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useCardWords, useMe } from '@okolo/card';
import { useEffect, useRef } from 'react';
import { useWords } from '../../frame/words';

interface NewCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Recovery codes, this once: to be copied, downloaded or printed. They stay until the person says that they are put away. */
export function NewCodes({ codes, onKept }: NewCodesProps) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const email = useMe()?.account.email ?? '';
  useEffect(() => title.current?.focus(), []);
  const text = `${words('factor.codesOf', { email })}\n\n${codes.join('\n')}\n`;
  return (
    <Paper withBorder p="md" className="printed">
      <Stack>
        <Title order={3} size="h5" ref={title} tabIndex={-1} style={{ outline: 'none' }}>
          {words('factor.codesTitle')}
        </Title>
        <Text size="sm">{words('factor.codesOnce')}</Text>
        <Text size="sm" className="only-printed">
          {words('factor.codesOf', { email })}
        </Text>
        <SimpleGrid component="ul" cols={{ base: 1, xs: 2 }} spacing="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {codes.map((code) => (
            <Text key={code} component="li" ff="monospace" fw={600} dir="ltr">
              {code}
            </Text>
          ))}
        </SimpleGrid>
        <WaysOut text={text} />
        <div className="not-printed">
          <Button onClick={onKept}>{words('factor.kept')}</Button>
        </div>
      </Stack>
    </Paper>
  );
}

/** To the clipboard, into a file, onto paper. */
function WaysOut({ text }: { text: string }) {
  const words = useWords();
  const card = useCardWords();
  return (
    <Group gap="xs" className="not-printed">
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {card(copied ? 'common.copied' : 'common.copy')}
          </Button>
        )}
      </CopyButton>
      <Button variant="default" onClick={() => download(text)}>
        {words('factor.download')}
      </Button>
      <Button variant="default" onClick={() => window.print()}>
        {words('factor.print')}
      </Button>
    </Group>
  );
}

/** The file is made here: the codes go through no server once more. */
function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'okolo-recovery-codes.txt';
  link.click();
  URL.revokeObjectURL(address);
}
