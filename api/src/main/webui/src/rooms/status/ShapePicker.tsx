import { Group, Radio, SimpleGrid, Text } from '@mantine/core';
import { SHAPES, StatusIcon, type StatusLook, type StatusShape, useCardWords } from '@okolo/card';
import type { ReactNode } from 'react';
import { useWords } from '../../frame/words';

const ALL = Object.keys(SHAPES) as StatusShape[];

interface ShapePickerProps {
  readonly look: StatusLook;
  readonly value?: StatusShape;
  readonly onChange?: (shape: StatusShape) => void;
  readonly error?: ReactNode;
}

/** One shape of eight, each shown with the letter and the colour chosen. */
export function ShapePicker({ look, value, onChange, error }: ShapePickerProps) {
  const words = useWords();
  const card = useCardWords();
  return (
    <Radio.Group
      label={words('status.shape')}
      error={error}
      value={value ?? null}
      onChange={(shape) => onChange?.(shape as StatusShape)}
    >
      <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="xs" mt={4}>
        {ALL.map((shape) => (
          <Radio.Card
            key={shape}
            value={shape}
            p="xs"
            radius="md"
            withBorder
            style={{ borderColor: shape === value ? 'var(--mantine-primary-color-filled)' : undefined, borderWidth: 2 }}
          >
            <Group justify="center">
              <StatusIcon look={{ ...look, shape }} size={24} />
            </Group>
            <Text size="xs" ta="center" mt={4}>
              {card(`status.shape.${shape}`)}
            </Text>
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
