import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import type { FormEvent } from 'react';
import { useMe } from '../frame/queries';
import type { Progress } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';
import { NOTE_LIMIT } from '../note/limits';
import { slugOf } from '../problem';
import { StatusPicker } from '../status/StatusPicker';
import { AddressField } from './AddressField';
import { NAME_LIMIT } from './limits';
import { type NewClientFields, type NewClientNeeds, useAdding, useNewClient } from './use-new-client';

interface NewClientFormProps extends NewClientNeeds {
  /** Opens the client who has the profile already. */
  readonly onOpen?: (clientId: string) => void;
}

/** Makes a client: of the stranger whose page is open, or from nothing. Name, status, whose, and a first note. */
export function NewClientForm(props: NewClientFormProps) {
  const words = useCardWords();
  const fields = useNewClient(props);
  const { progress, busy, add } = useAdding(fields, props.onAdded);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {props.profiles && <StrangerHeading />}
        <WhoTheyAre fields={fields} asksAddress={!props.profiles} />
        <FirstNote fields={fields} />
        <WriteNotice progress={progress} again={() => void add()} />
        <Group gap="xs">
          <Button type="submit" loading={busy} disabled={fields.name.trim() === ''}>
            {words('stranger.add')}
          </Button>
          <TakenBy progress={progress} onOpen={props.onOpen} />
        </Group>
      </Stack>
    </form>
  );
}

function StrangerHeading() {
  const words = useCardWords();
  return (
    <>
      <Title order={2} size="h5">
        {words('stranger.title')}
      </Title>
      <Text size="sm">{words('stranger.explain')}</Text>
    </>
  );
}

function WhoTheyAre({ fields, asksAddress }: { fields: NewClientFields; asksAddress: boolean }) {
  const words = useCardWords();
  return (
    <>
      <TextInput
        label={words('client.name')}
        value={fields.name}
        onChange={(event) => fields.setName(event.currentTarget.value)}
        maxLength={NAME_LIMIT}
        required
      />
      {asksAddress && <AddressField address={fields.address} />}
      <StatusPicker statuses={fields.statuses} value={fields.statusId} onPick={fields.setStatusId} />
      <Checkbox
        label={words('stranger.mine')}
        checked={fields.mine}
        onChange={(event) => fields.setMine(event.currentTarget.checked)}
      />
    </>
  );
}

function FirstNote({ fields }: { fields: NewClientFields }) {
  const words = useCardWords();
  const me = useMe();
  return (
    <Textarea
      label={words('stranger.firstNote')}
      description={me && words('note.whoReads', { project: me.project.name })}
      value={fields.note.text}
      onChange={(event) => fields.note.change(event.currentTarget.value)}
      maxLength={NOTE_LIMIT}
      autosize
      minRows={2}
      maxRows={8}
    />
  );
}

function TakenBy({ progress, onOpen }: { progress: Progress; onOpen: ((clientId: string) => void) | undefined }) {
  const words = useCardWords();
  const problem = progress.phase === 'refused' ? progress.problem : null;
  const clientId = problem && slugOf(problem) === 'profile-taken' ? problem.clientId : undefined;
  if (!clientId || !onOpen) return null;
  return (
    <Button variant="default" onClick={() => onOpen(clientId)}>
      {words('stranger.open')}
    </Button>
  );
}
