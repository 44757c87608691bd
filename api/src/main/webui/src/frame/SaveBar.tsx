import { Button, Group, Stack, Text } from '@mantine/core';
import { useCardWords, WriteNotice } from '@okolo/card';
import type { ReactNode } from 'react';
import type { FormWrite } from './use-form-write';

interface SaveBarProps {
  readonly write: FormWrite;
  readonly label: string;
  /** As wide as the form, for the doors, where it is the only button. */
  readonly full?: boolean;
  /** Takes something away. */
  readonly isHarsh?: boolean;
  /** Says nothing of the last try: the form says it itself. */
  readonly quiet?: boolean;
  /** Where the form can be left: what "cancel" does. */
  readonly onCancel?: () => void;
  /** More buttons. */
  readonly children?: ReactNode;
}

/** The end of a form: what became of the last try, and the button. */
export function SaveBar({
  write,
  label,
  full = false,
  isHarsh = false,
  quiet = false,
  onCancel,
  children,
}: SaveBarProps) {
  const card = useCardWords();
  return (
    <Stack gap="sm">
      {!quiet && <WriteNotice progress={write.progress} current={<Theirs conflicts={write.conflicts} />} />}
      <Group gap="xs">
        <Button type="submit" loading={write.busy} fullWidth={full} {...(isHarsh && { color: 'red' })}>
          {label}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {card('common.cancel')}
          </Button>
        )}
        {children}
      </Group>
    </Stack>
  );
}

/** What others have made of the fields that were changed here. */
function Theirs({ conflicts }: { conflicts: readonly string[] }) {
  return conflicts.map((text) => (
    <Text key={text} size="sm" fs="italic" style={{ overflowWrap: 'anywhere' }}>
      {text}
    </Text>
  ));
}
