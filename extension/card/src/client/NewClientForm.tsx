import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ClientView, NewClient, NewNote, NewProfile } from '../api/types';
import type { CardBackend, Drafts } from '../backend';
import { keys, useMe, useStatuses } from '../frame/queries';
import { useSurroundings } from '../frame/surroundings';
import { useDraft } from '../frame/use-draft';
import { type Progress, useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';
import { NOTE_LIMIT } from '../note/limits';
import { type NoteSource, noteDraft } from '../note/NewNoteForm';
import { slugOf } from '../problem';
import { StatusPicker } from '../status/StatusPicker';
import { AddressField, useAddress } from './AddressField';
import { NAME_LIMIT } from './limits';

interface NewClientFormProps {
  /** The name as the network shows it. */
  readonly name?: string;
  /** The profiles of the stranger whose page is open; without them the form asks for an address. */
  readonly profiles?: readonly NewProfile[];
  readonly source?: NoteSource;
  /** The new client; null when it waits in the outbox. */
  readonly onAdded: (client: ClientView | null) => void;
  /** Opens the client who has the profile already. */
  readonly onOpen?: (clientId: string) => void;
}

/** Makes a client: of the stranger whose page is open, or from nothing. Name, status, whose, and a first note. */
export function NewClientForm(props: NewClientFormProps) {
  const { source, onAdded, onOpen } = props;
  const words = useCardWords();
  const { backend, drafts } = useSurroundings();
  const queries = useQueryClient();
  const me = useMe();
  const statuses = useStatuses();
  const [name, setName] = useState(props.name ?? '');
  const [picked, setPicked] = useState<string | null | undefined>(undefined);
  const [mine, setMine] = useState(true);
  const address = useAddress();
  const [note, setNote] = useDraft(`stranger:${draftKey(props.profiles ?? [])}`);
  const { progress, run, busy } = useWrite<ClientView>();
  const statusId = picked === undefined ? (statuses[0]?.id ?? null) : picked;

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const profiles = props.profiles ?? address.read();
    if (!profiles) return;
    const client: NewClient = {
      name: name.trim(),
      profiles,
      ...(statusId && { statusId }),
      ...(mine && me && { ownerId: me.manager.id }),
    };
    const text = note.trim();
    const firstNote = text === '' ? undefined : { text, ...source };
    let saved: ClientView | null = null;
    const sent = await run(async () => {
      const written = await backend.addClient(client, firstNote);
      if (written.state === 'saved') {
        saved = written.view;
        if (firstNote) await writeFirstNote(backend, drafts, written.view.id, firstNote);
      }
      return written;
    });
    if (!sent) return;
    setNote('');
    void queries.invalidateQueries({ queryKey: keys.outbox });
    onAdded(saved);
  };

  return (
    <form onSubmit={add}>
      <Stack gap="sm">
        {props.profiles && <StrangerHeading />}
        <TextInput
          label={words('client.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={NAME_LIMIT}
          required
        />
        {!props.profiles && <AddressField address={address} />}
        <StatusPicker statuses={statuses} value={statusId} onPick={setPicked} />
        <Checkbox
          label={words('stranger.mine')}
          checked={mine}
          onChange={(event) => setMine(event.currentTarget.checked)}
        />
        <Textarea
          label={words('stranger.firstNote')}
          description={me && words('note.whoReads', { project: me.project.name })}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          maxLength={NOTE_LIMIT}
          autosize
          minRows={2}
          maxRows={8}
        />
        <WriteNotice progress={progress} />
        <Group gap="xs">
          <Button type="submit" loading={busy} disabled={name.trim() === ''}>
            {words('stranger.add')}
          </Button>
          <TakenBy progress={progress} onOpen={onOpen} />
        </Group>
      </Stack>
    </form>
  );
}

/** The new card's own draft holds the text until it is written: if only the note fails, it stands there to be sent. */
async function writeFirstNote(backend: CardBackend, drafts: Drafts, clientId: string, note: NewNote): Promise<void> {
  await drafts.write(noteDraft(clientId), note.text);
  const written = await backend.addNote(clientId, note);
  if (written.state !== 'refused') await drafts.write(noteDraft(clientId), '');
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

function draftKey(profiles: readonly NewProfile[]): string {
  return profiles.map(({ network, externalId, handle }) => `${network}/${externalId ?? handle ?? ''}`).join(' ');
}
