import { Group, NativeSelect, TextInput } from '@mantine/core';
import { FormFrame } from '../frame/FormFrame';
import { useCardWords } from '../language/words';
import type { ReminderForm } from './reminder-form';

const TEXT_LIMIT = 1000;
const REPEATS = ['once', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const ruleOf = (repeat: (typeof REPEATS)[number]) => (repeat === 'once' ? '' : `FREQ=${repeat}`);

/** Of what, when, and how often. */
export function ReminderFields({ form, label }: { form: ReminderForm; label: string }) {
  const words = useCardWords();
  const { values, set } = form;
  const rules = REPEATS.map((repeat) => ({ value: ruleOf(repeat), label: words(`reminder.repeats.${repeat}`) }));
  // A rule that was made elsewhere is kept as it is.
  const others = rules.some(({ value }) => value === values.rule) ? [] : [{ value: values.rule, label: values.rule }];
  return (
    <FormFrame
      form={form}
      label={label}
      isReady={values.text.trim() !== '' && values.at !== ''}
      theirs={form.theirs ? words('about.changed') : undefined}
    >
      <TextInput
        label={words('reminder.text')}
        value={values.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        maxLength={TEXT_LIMIT}
        required
        autoFocus
      />
      <Group grow gap="xs">
        <TextInput
          type="datetime-local"
          label={words('reminder.at')}
          value={values.at}
          onChange={(event) => set({ at: event.currentTarget.value })}
          required
        />
        <NativeSelect
          label={words('reminder.repeat')}
          value={values.rule}
          data={[...rules, ...others]}
          onChange={(event) => set({ rule: event.currentTarget.value })}
        />
      </Group>
    </FormFrame>
  );
}
