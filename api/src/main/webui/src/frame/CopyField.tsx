import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { useCardWords } from '@okolo/card';

/** A text to be taken elsewhere: selected by a click, copied by the button. */
export function CopyField({ label, value, description }: { label: string; value: string; description?: string }) {
  const words = useCardWords();
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <TextInput
        label={label}
        description={description}
        value={value}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        style={{ flex: 1 }}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        dir="ltr"
      />
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button variant={copied ? 'filled' : 'default'} onClick={copy}>
            {words(copied ? 'common.copied' : 'common.copy')}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
