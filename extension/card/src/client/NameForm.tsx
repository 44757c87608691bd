import { Textarea, TextInput } from '@mantine/core';
import type { ClientView } from '../api/types';
import { FormFrame } from '../frame/FormFrame';
import { useBackend } from '../frame/surroundings';
import { type Form, useForm } from '../frame/use-form';
import { useCardWords } from '../language/words';
import { Theirs } from '../note/NoteEditForm';
import { COMMENT_LIMIT, NAME_LIMIT } from './limits';
import { useClientWrite } from './use-client-write';

interface NameFields {
  readonly name: string;
  readonly comment: string;
}

/** The edit of name and comment, upon the version they were read at. */
export function useNameEdit(client: ClientView): Form<NameFields> {
  const backend = useBackend();
  return useForm<NameFields, ClientView>({
    key: `name:${client.id}`,
    initial: { name: client.name, comment: client.comment ?? '' },
    version: client.version,
    writer: useClientWrite(client),
    send: ({ name, comment }, version) =>
      backend.editClient(client.id, { name: name.trim(), comment: comment.trim() }, version),
  });
}

/** Changes name and comment: what a colleague typed meanwhile is shown first. */
export function NameForm({ form }: { form: Form<NameFields> }) {
  const words = useCardWords();
  const theirs = form.theirs as ClientView | null;
  return (
    <FormFrame
      form={form}
      label={words('client.editName')}
      isReady={form.values.name.trim() !== ''}
      theirs={theirs && <Theirs text={[theirs.name, theirs.comment].filter(Boolean).join('\n')} />}
    >
      <TextInput
        label={words('client.name')}
        value={form.values.name}
        onChange={(event) => form.set({ name: event.currentTarget.value })}
        maxLength={NAME_LIMIT}
        required
        autoFocus
      />
      <Textarea
        label={words('client.comment')}
        value={form.values.comment}
        onChange={(event) => form.set({ comment: event.currentTarget.value })}
        maxLength={COMMENT_LIMIT}
        autosize
        minRows={2}
        maxRows={8}
      />
    </FormFrame>
  );
}
