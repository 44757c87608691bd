import { Button, Group, Stack, Text } from '@mantine/core';
import { type PasskeyView, useFormats, useMe } from '@okolo/card';
import { useWords } from '../../frame/words';

interface PasskeyListProps {
  readonly passkeys: readonly PasskeyView[];
  readonly onRename: (passkey: PasskeyView) => void;
  readonly onRemove: (passkey: PasskeyView) => void;
}

/** The passkeys by their names, with when each was used last. */
export function PasskeyList({ passkeys, onRename, onRemove }: PasskeyListProps) {
  const words = useWords();
  if (passkeys.length === 0) return <Text size="sm">{words('factor.noPasskeys')}</Text>;
  return (
    <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {passkeys.map((passkey) => (
        <Group key={passkey.id} component="li" justify="space-between" gap="xs">
          <Facts passkey={passkey} />
          <Group gap="xs">
            <Deed name="rename" label={passkey.label} onClick={() => onRename(passkey)} />
            <Deed name="remove" label={passkey.label} onClick={() => onRemove(passkey)} />
          </Group>
        </Group>
      ))}
    </Stack>
  );
}

function Deed({ name, label, onClick }: { name: 'rename' | 'remove'; label: string; onClick: () => void }) {
  const words = useWords();
  return (
    <Button size="compact-sm" variant="default" aria-label={words(`factor.${name}One`, { label })} onClick={onClick}>
      {words(`factor.${name}`)}
    </Button>
  );
}

function Facts({ passkey }: { passkey: PasskeyView }) {
  const words = useWords();
  const formats = useFormats(useMe()?.account.zone);
  const { label, createdAt, lastUsedAt } = passkey;
  return (
    <div style={{ minWidth: 0 }}>
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {label}
      </Text>
      <Text size="xs" c="dimmed">
        {words('factor.added', { date: formats.day(createdAt) })} ·{' '}
        {lastUsedAt ? words('factor.used', { when: formats.ago(lastUsedAt) }) : words('factor.neverUsed')}
      </Text>
    </div>
  );
}
