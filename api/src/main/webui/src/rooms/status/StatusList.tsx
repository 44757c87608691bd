import { ActionIcon, Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { captionOf, Glyph, StatusIcon, type StatusView, useCardWords, useFormats, WriteNotice } from '@okolo/card';
import { useWords } from '../../frame/words';
import { useDragging } from './use-dragging';
import { useOrder } from './use-order';

interface StatusListProps {
  readonly editable: boolean;
  readonly onEdit: (status: StatusView) => void;
  readonly onDelete: (status: StatusView) => void;
}

/** The statuses in order. Lines are dragged, or moved by their arrows: with the keyboard, and where nothing drags. */
export function StatusList({ editable, onEdit, onDelete }: StatusListProps) {
  const { statuses, progress, move } = useOrder();
  const { line, isDragged, isTarget } = useDragging((from, to) => void move(from, to));
  return (
    <Stack gap="xs">
      <Stack gap="xs" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
        {statuses.map((status, index) => (
          <Paper
            key={status.id}
            component="li"
            withBorder
            p="xs"
            {...(editable && line(index))}
            style={{ opacity: isDragged(index) ? 0.5 : 1, outline: isTarget(index) ? OUTLINE : undefined }}
          >
            <StatusLine
              status={status}
              editable={editable}
              onUp={index > 0 ? () => void move(index, index - 1) : null}
              onDown={index < statuses.length - 1 ? () => void move(index, index + 1) : null}
              onEdit={() => onEdit(status)}
              onDelete={() => onDelete(status)}
            />
          </Paper>
        ))}
      </Stack>
      <WriteNotice progress={progress} />
    </Stack>
  );
}

const OUTLINE = '2px solid var(--mantine-primary-color-filled)';

interface StatusLineProps {
  readonly status: StatusView;
  readonly editable: boolean;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

function StatusLine(props: StatusLineProps) {
  const { status, editable } = props;
  const card = useCardWords();
  const caption = captionOf(status, useFormats().language);
  return (
    <Group gap="sm" wrap="nowrap">
      {editable && <Grip />}
      <StatusIcon look={status} size={28} />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {caption}
        </Text>
        {status.outcome !== 'OPEN' && (
          <Badge variant="outline" color="gray" c="dimmed" size="sm">
            {card(`status.outcome.${status.outcome}`)}
          </Badge>
        )}
      </div>
      {editable && <Buttons {...props} caption={caption} />}
    </Group>
  );
}

function Buttons({ caption, onUp, onDown, onEdit, onDelete }: StatusLineProps & { caption: string }) {
  const words = useWords();
  return (
    <Group gap={4} wrap="nowrap">
      <Arrow name="up" label={words('status.up', { caption })} onMove={onUp} />
      <Arrow name="down" label={words('status.down', { caption })} onMove={onDown} />
      <ActionIcon variant="subtle" aria-label={words('status.editOne', { caption })} onClick={onEdit}>
        <Glyph name="edit" />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={words('status.deleteOne', { caption })} onClick={onDelete}>
        <Glyph name="delete" />
      </ActionIcon>
    </Group>
  );
}

function Grip() {
  return (
    <Text c="dimmed" visibleFrom="sm" style={{ cursor: 'grab', lineHeight: 0 }}>
      <Glyph name="grip" />
    </Text>
  );
}

/** Stays focusable at the end of the list, so that moving with the keyboard does not lose its place. */
function Arrow(props: { name: 'up' | 'down'; label: string; onMove: (() => void) | null }) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={props.label}
      aria-disabled={props.onMove === null}
      {...(props.onMove === null && { 'data-disabled': true })}
      onClick={() => props.onMove?.()}
    >
      <Glyph name={props.name} />
    </ActionIcon>
  );
}
