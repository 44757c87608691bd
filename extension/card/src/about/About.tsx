import { Anchor, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClientView, ContactView, FieldView } from '../api/types';
import { AddButton } from '../frame/AddButton';
import { isWebAddress, OutLink } from '../frame/LinkedText';
import { useFields } from '../frame/queries';
import { useFormats } from '../language/formats';
import { useCardWords } from '../language/words';
import { AboutForm } from './AboutForm';
import { useAboutEdit } from './about-form';

/** How to reach a client, what the project wants to know of them, and where they came from. */
export function About({ client, writable }: { client: ClientView; writable: boolean }) {
  const words = useCardWords();
  const fields = useFields();
  const form = useAboutEdit(client, fields);
  if (form.isOpen) return <AboutForm form={form} fields={fields} />;
  const known = fields.filter(({ key }) => client.fields[key] !== undefined && client.fields[key] !== null);
  const isEmpty = client.contacts.length + known.length === 0 && !client.source;
  return (
    <Stack gap="xs">
      {isEmpty && (
        <Text size="sm" c="dimmed">
          {words('about.none')}
        </Text>
      )}
      {client.contacts.map((contact) => (
        <ContactLine key={`${contact.kind} ${contact.value}`} contact={contact} />
      ))}
      {known.map((field) => (
        <Fact key={field.id} name={field.name}>
          <FieldValue field={field} value={client.fields[field.key]} />
        </Fact>
      ))}
      {client.source && <Fact name={words('about.source')}>{client.source}</Fact>}
      {writable && <AddButton glyph="edit" label={words('about.edit')} onClick={form.open} />}
    </Stack>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Group gap="xs" wrap="nowrap" align="baseline">
      <Text size="xs" c="dimmed" w={110} style={{ flexShrink: 0, overflowWrap: 'anywhere' }}>
        {name}
      </Text>
      <Text size="sm" component="div" style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
        {children}
      </Text>
    </Group>
  );
}

function ContactLine({ contact }: { contact: ContactView }) {
  const words = useCardWords();
  const { kind, value, normal, label } = contact;
  const scheme = { PHONE: 'tel:', EMAIL: 'mailto:', OTHER: null }[kind];
  return (
    <Fact name={label || words(`about.kind.${kind}`)}>
      {scheme ? <Anchor href={`${scheme}${kind === 'PHONE' ? normal : value}`}>{value}</Anchor> : value}
    </Fact>
  );
}

function FieldValue({ field, value }: { field: FieldView; value: unknown }) {
  const words = useCardWords();
  const formats = useFormats();
  if (field.kind === 'BOOLEAN') return words(value ? 'about.yes' : 'about.no');
  if (field.kind === 'NUMBER') return formats.number(Number(value));
  if (field.kind === 'DATE') return formats.plainDay(String(value));
  const text = String(value);
  return field.kind === 'URL' && isWebAddress(text) ? <OutLink href={text}>{text}</OutLink> : text;
}
