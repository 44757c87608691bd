import type { ClientView, ContactKind, FieldView, NewContact } from '../api/types';
import { useClientWrite } from '../client/use-client-write';
import { useBackend } from '../frame/surroundings';
import { type Form, useForm } from '../frame/use-form';

/** A contact as it is typed. */
export interface ContactFields {
  readonly kind: ContactKind;
  readonly value: string;
  readonly label: string;
}

export interface AboutFields {
  readonly contacts: readonly ContactFields[];
  /** By key, as texts; empty for nothing. */
  readonly fields: Readonly<Record<string, string>>;
  readonly source: string;
}

/** The edit of contacts and fields. Name and comment go along as they are: an edit names them. */
export function useAboutEdit(client: ClientView, fields: readonly FieldView[]): Form<AboutFields> {
  const backend = useBackend();
  return useForm<AboutFields, ClientView>({
    key: `about:${client.id}`,
    initial: fieldsOf(client, fields),
    version: client.version,
    writer: useClientWrite(client),
    send: (typed, version) => {
      const { name, comment } = client;
      const edit = { name, comment: comment ?? '', source: typed.source.trim(), contacts: contactsOf(typed) };
      return backend.editClient(client.id, { ...edit, fields: valuesOf(typed, fields) }, version);
    },
  });
}

function fieldsOf(client: ClientView, fields: readonly FieldView[]): AboutFields {
  return {
    contacts: client.contacts.map(({ kind, value, label }) => ({ kind, value, label: label ?? '' })),
    fields: Object.fromEntries(fields.map(({ key }) => [key, textOf(client.fields[key])])),
    source: client.source ?? '',
  };
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

function contactsOf({ contacts }: AboutFields): NewContact[] {
  return contacts
    .filter(({ value }) => value.trim() !== '')
    .map(({ kind, value, label }) => ({ kind, value: value.trim(), ...(label.trim() && { label: label.trim() }) }));
}

/** What was typed, in the kind that each field has; a field that is empty holds nothing any more. */
export function valuesOf(typed: AboutFields, fields: readonly FieldView[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.map(({ key, kind }) => {
      const text = (typed.fields[key] ?? '').trim();
      if (text === '') return [key, null];
      if (kind === 'BOOLEAN') return [key, text === 'true'];
      return [key, kind === 'NUMBER' ? Number(text.replace(',', '.').replace(/\s/g, '')) : text];
    }),
  );
}
