import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useCardWords } from '../language/words';
import { onEscape } from './on-escape';
import type { Form } from './use-form';
import { WriteNotice } from './WriteNotice';

interface FormFrameProps {
  readonly form: Form<object>;
  readonly label: string;
  readonly save?: string;
  readonly isReady?: boolean;
  /** What a colleague has stored meanwhile, beside one's own text. */
  readonly theirs?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around the fields of every form: Save, Cancel, what became of it. Ctrl+Enter saves, Escape gives up. */
export function FormFrame({ form, label, save, isReady = true, theirs, children }: FormFrameProps) {
  const words = useCardWords();
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (isReady) void form.submit();
  };
  const onKey = (event: KeyboardEvent) => {
    if (savesAtOnce(event)) submit();
    onEscape(form.close)(event);
  };
  return (
    <form onSubmit={submit} onKeyDown={onKey} aria-label={label}>
      <Stack gap="xs">
        {children}
        <WriteNotice progress={form.progress} current={theirs} again={() => submit()} dismiss={form.close} />
        <Group gap="xs">
          <Button type="submit" size="compact-md" loading={form.busy} disabled={!isReady}>
            {save ?? words('common.save')}
          </Button>
          <Button size="compact-md" variant="default" onClick={form.close}>
            {words('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The same on every keyboard, and not while a word is being composed. */
export function savesAtOnce(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing;
}
