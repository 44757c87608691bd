import { ActionIcon, Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ClientView, ProfileView } from '../api/types';
import { useClientWrite } from '../client/use-client-write';
import { AddButton } from '../frame/AddButton';
import { Glyph } from '../frame/Glyph';
import { isWebAddress } from '../frame/LinkedText';
import { Question } from '../frame/Question';
import { useBackend } from '../frame/surroundings';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';
import { readProfileAddress } from './profile-address';

/** The client's profiles: jump to one, add one by its address, remove one. */
export function Profiles({ client, writable }: { client: ClientView; writable: boolean }) {
  const words = useCardWords();
  const [adding, setAdding] = useState(false);
  return (
    <Stack gap="xs">
      {client.profiles.length === 0 && (
        <Text size="sm" c="dimmed">
          {words('profile.none')}
        </Text>
      )}
      {client.profiles.map((profile) => (
        <ProfileLine key={profile.id} client={client} profile={profile} writable={writable} />
      ))}
      {writable && !adding && <AddButton label={words('profile.add')} onClick={() => setAdding(true)} />}
      {adding && <AddressForm client={client} onDone={() => setAdding(false)} />}
    </Stack>
  );
}

function ProfileLine(props: { client: ClientView; profile: ProfileView; writable: boolean }) {
  const { client, profile, writable } = props;
  const words = useCardWords();
  const backend = useBackend();
  const [asking, setAsking] = useState(false);
  const { progress, write, busy } = useClientWrite(client);
  const name = `${words(`network.${profile.network}`)} · ${profile.handle ?? profile.externalId ?? ''}`;
  const remove = () =>
    void write((version) => backend.removeProfile(client.id, profile.id, version), {
      profiles: client.profiles.filter(({ id }) => id !== profile.id),
    });
  return (
    <Stack gap={4}>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        {isWebAddress(profile.url) ? (
          <Anchor
            href={profile.url}
            target="_blank"
            rel="noopener noreferrer"
            size="sm"
            aria-label={`${name}, ${words('common.opensInNewTab')}`}
          >
            {name} <Glyph name="out" size={12} />
          </Anchor>
        ) : (
          <Text size="sm">{name}</Text>
        )}
        {writable && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words('profile.remove', { profile: name })}
            onClick={() => setAsking(true)}
          >
            <Glyph name="close" size={14} />
          </ActionIcon>
        )}
      </Group>
      {asking && (
        <Question
          text={words('profile.removeQuestion', { profile: name })}
          yes={words('profile.removeShort')}
          busy={busy}
          onYes={remove}
          onNo={() => setAsking(false)}
        />
      )}
      <WriteNotice progress={progress} />
    </Stack>
  );
}

function AddressForm({ client, onDone }: { client: ClientView; onDone: () => void }) {
  const words = useCardWords();
  const backend = useBackend();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const { progress, write, busy } = useClientWrite(client);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const profile = readProfileAddress(address);
    setWrong(!profile);
    if (profile && (await write(() => backend.addProfile(client.id, profile)))) onDone();
  };
  return (
    <form onSubmit={add}>
      <Stack gap="xs">
        <TextInput
          label={words('profile.address')}
          description={words('profile.addressHint')}
          error={wrong && words('profile.addressWrong')}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          required
          autoFocus
        />
        <WriteNotice progress={progress} />
        <Group gap="xs">
          <Button type="submit" size="compact-md" loading={busy}>
            {words('common.add')}
          </Button>
          <Button size="compact-md" variant="default" onClick={onDone}>
            {words('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
