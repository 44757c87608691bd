import { ActionIcon, Group } from '@mantine/core';
import { Glyph, type GlyphName } from './Glyph';

/** One small button. */
export interface LineAction {
  readonly glyph: GlyphName;
  /** What it does, to whom: it stands beside others of its kind. */
  readonly label: string;
  readonly act: () => void;
  readonly isOn?: boolean;
}

/** The small buttons at the end of a line. */
export function LineActions({ actions }: { actions: readonly LineAction[] }) {
  return (
    <Group gap={2} wrap="nowrap">
      {actions.map(({ glyph, label, act, isOn }) => (
        <ActionIcon
          key={label}
          size="sm"
          variant={isOn ? 'light' : 'subtle'}
          color={isOn ? 'indigo' : 'gray'}
          aria-label={label}
          title={label}
          {...(isOn !== undefined && { 'aria-pressed': isOn })}
          onClick={act}
        >
          <Glyph name={glyph} size={14} />
        </ActionIcon>
      ))}
    </Group>
  );
}
