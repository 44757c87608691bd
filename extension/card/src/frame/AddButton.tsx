import { Button, Group } from '@mantine/core';
import { Glyph } from './Glyph';

/** Opens the form for one more. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Group>
      <Button size="compact-sm" variant="light" leftSection={<Glyph name="add" size={14} />} onClick={onClick}>
        {label}
      </Button>
    </Group>
  );
}
