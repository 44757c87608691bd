import { Button, Group, Stack, Text } from '@mantine/core';
import { type Progress, WriteNotice } from '@okolo/card';
import type { ReactNode } from 'react';

/** The end of a form: what became of the last try, and the button. */
export function SaveBar(props: {
  progress: Progress;
  busy: boolean;
  conflicts?: readonly string[];
  label: string;
  full?: boolean;
  children?: ReactNode;
}) {
  return (
    <Stack gap="sm">
      <WriteNotice
        progress={props.progress}
        current={props.conflicts?.map((text) => (
          <Text key={text} size="sm" fs="italic" style={{ overflowWrap: 'anywhere' }}>
            {text}
          </Text>
        ))}
      />
      <Group gap="xs">
        <Button type="submit" loading={props.busy} fullWidth={props.full ?? false}>
          {props.label}
        </Button>
        {props.children}
      </Group>
    </Stack>
  );
}
