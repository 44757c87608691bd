import { Alert, Button, Divider, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { NewClientForm, type NewProfile, type NoteSource, useBackend, useWrite, WriteNotice } from '@okolo/card';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../messages/ask';
import type { Subject } from '../../messages/protocol';
import { useWords } from '../../ui/words';

interface StrangerProps {
  readonly subject: Subject;
  readonly source: NoteSource;
  readonly onClient: (clientId: string) => void;
}

/** Somebody who is no client yet: make one of them, or say that a known client has this profile as well. */
export function Stranger({ subject, source, onClient }: StrangerProps) {
  const words = useWords();
  const [isQueued, setQueued] = useState(false);
  const profile = profileOf(subject);
  if (isQueued) return <Alert variant="light">{words('stranger.queued', { name: subject.name })}</Alert>;
  return (
    <Stack gap="lg">
      <NewClientForm
        name={subject.name}
        profiles={[profile]}
        source={source}
        onAdded={(client) => (client ? onClient(client.id) : setQueued(true))}
        onOpen={onClient}
      />
      <Divider />
      <SecondProfile profile={profile} onClient={onClient} onQueued={() => setQueued(true)} />
    </Stack>
  );
}

/** The profile by which somebody would be known as a client. */
export function profileOf({ person }: Pick<Subject, 'person'>): NewProfile {
  const { network, id, handle } = person;
  return { network, ...(id ? { externalId: id } : {}), ...(handle ? { handle } : {}) };
}

/** The team knows this person already from elsewhere: found by name, chosen by hand, never by itself. */
function SecondProfile(props: { profile: NewProfile; onClient: (id: string) => void; onQueued: () => void }) {
  const words = useWords();
  const backend = useBackend();
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed.trim(), 250);
  const { progress, run, busy } = useWrite<unknown>();
  const { data: found } = useQuery({
    queryKey: ['found', sought],
    queryFn: () => ask('panel.findClients', { words: sought }),
    enabled: sought.length > 1,
  });
  const link = async (clientId: string) => {
    let isQueued = false;
    const isSent = await run(async () => {
      const written = await backend.addProfile(clientId, props.profile);
      isQueued = written.state === 'queued';
      return written;
    });
    if (isSent && isQueued) props.onQueued();
    else if (isSent) props.onClient(clientId);
  };
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {words('stranger.knownTitle')}
      </Title>
      <TextInput
        label={words('stranger.search')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {sought.length > 1 && found?.length === 0 && <Text size="sm">{words('stranger.nobodyFound')}</Text>}
      {found?.map((client) => (
        <Button key={client.id} variant="default" justify="start" loading={busy} onClick={() => void link(client.id)}>
          {words('stranger.link', { name: client.name })}
        </Button>
      ))}
      <WriteNotice progress={progress} />
    </Stack>
  );
}
