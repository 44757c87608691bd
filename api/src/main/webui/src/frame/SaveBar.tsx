import { Button, Group, Stack } from '@mantine/core';
import { type Progress, WriteNotice } from '@okolo/card';
import type { ReactNode } from 'react';

/** The end of a form: what became of the last try, and the button. */
export function SaveBar(props: {
  progress: Progress;
  busy: boolean;
  label: string;
  full?: boolean;
  children?: ReactNode;
}) {
  return (
    <Stack gap="sm">
      <WriteNotice progress={props.progress} />
      <Group gap="xs">
        <Button type="submit" loading={props.busy} fullWidth={props.full ?? false}>
          {props.label}
        </Button>
        {props.children}
      </Group>
    </Stack>
  );
}
