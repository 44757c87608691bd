import { Button, Group } from '@mantine/core';
import { Glyph, type GlyphName } from './Glyph';

/** Opens the form for one more, or another form with its own glyph. */
export function AddButton(props: { label: string; onClick: () => void; glyph?: GlyphName }) {
  const { label, onClick, glyph = 'add' } = props;
  return (
    <Group>
      <Button size="compact-sm" variant="light" leftSection={<Glyph name={glyph} size={14} />} onClick={onClick}>
        {label}
      </Button>
    </Group>
  );
}
