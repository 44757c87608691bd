import { ActionIcon, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { ContactKind, FieldView } from '../api/types';
import { AddButton } from '../frame/AddButton';
import { FormFrame } from '../frame/FormFrame';
import { Glyph } from '../frame/Glyph';
import type { Form } from '../frame/use-form';
import { useCardWords } from '../language/words';
import type { AboutFields, ContactFields } from './about-form';

const KINDS: readonly ContactKind[] = ['PHONE', 'EMAIL', 'OTHER'];
const VALUE_LIMIT = 254;
const TEXT_LIMIT = 2000;
const SOURCE_LIMIT = 500;

/** Contacts, fields and source in one form. */
export function AboutForm({ form, fields }: { form: Form<AboutFields>; fields: readonly FieldView[] }) {
  const words = useCardWords();
  const { values, set } = form;
  const setField = (key: string, value: string) => set({ fields: { ...values.fields, [key]: value } });
  return (
    <FormFrame form={form} label={words('about.edit')} theirs={form.theirs ? words('about.changed') : undefined}>
      <Contacts contacts={values.contacts} onChange={(contacts) => set({ contacts })} />
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          value={values.fields[field.key] ?? ''}
          onChange={(value) => setField(field.key, value)}
        />
      ))}
      <TextInput
        label={words('about.source')}
        value={values.source}
        onChange={(event) => set({ source: event.currentTarget.value })}
        maxLength={SOURCE_LIMIT}
      />
    </FormFrame>
  );
}

interface ContactsProps {
  readonly contacts: readonly ContactFields[];
  readonly onChange: (contacts: readonly ContactFields[]) => void;
}

function Contacts({ contacts, onChange }: ContactsProps) {
  const words = useCardWords();
  const change = (at: number, part: Partial<ContactFields>) =>
    onChange(contacts.map((contact, index) => (index === at ? { ...contact, ...part } : contact)));
  return (
    <Stack gap="xs">
      {contacts.map((contact, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a contact that is typed has nothing else that stays
        <Group key={at} gap={4} wrap="nowrap">
          <NativeSelect
            aria-label={words('about.kindOf')}
            w={112}
            value={contact.kind}
            data={KINDS.map((value) => ({ value, label: words(`about.kind.${value}`) }))}
            onChange={(event) => change(at, { kind: event.currentTarget.value as ContactKind })}
          />
          <TextInput
            aria-label={words('about.contact')}
            flex={1}
            value={contact.value}
            onChange={(event) => change(at, { value: event.currentTarget.value })}
            maxLength={VALUE_LIMIT}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words('about.removeContact', { contact: contact.value })}
            onClick={() => onChange(contacts.filter((_, index) => index !== at))}
          >
            <Glyph name="close" size={14} />
          </ActionIcon>
        </Group>
      ))}
      <AddButton
        label={words('about.addContact')}
        onClick={() => onChange([...contacts, { kind: 'PHONE', value: '', label: '' }])}
      />
    </Stack>
  );
}

function FieldInput(props: { field: FieldView; value: string; onChange: (value: string) => void }) {
  const words = useCardWords();
  const { field, value, onChange } = props;
  const choices = {
    CHOICE: field.choices.map((choice) => ({ value: choice, label: choice })),
    BOOLEAN: [
      { value: 'true', label: words('about.yes') },
      { value: 'false', label: words('about.no') },
    ],
  }[field.kind as string];
  if (choices) {
    // A choice that was taken away since is still what is stored.
    const kept = value && !choices.some((choice) => choice.value === value) ? [{ value, label: value }] : [];
    return (
      <NativeSelect
        label={field.name}
        value={value}
        data={[{ value: '', label: '–' }, ...choices, ...kept]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      label={field.name}
      type={{ DATE: 'date', URL: 'url' }[field.kind as string] ?? 'text'}
      {...(field.kind === 'NUMBER' && { inputMode: 'decimal' as const })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={TEXT_LIMIT}
    />
  );
}
