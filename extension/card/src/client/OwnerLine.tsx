import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ClientView, ManagerView, Me } from '../api/types';
import { NotSent } from '../frame/NotSent';
import { useManagers, useMe } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';
import { ownerRule } from './owner-rule';
import { useClientWrite } from './use-client-write';

/** Whose client it is, said before anything is written to them, and what the manager may do about it. */
export function OwnerLine({ client, writable }: { client: ClientView; writable: boolean }) {
  const words = useCardWords();
  const backend = useBackend();
  const me = useMe();
  const managers = useManagers();
  const { progress, write, busy } = useClientWrite(client);
  if (!me) return null;
  const rule = ownerRule(client, me.manager);
  const setTo = (ownerId: string | null) => (version: number) => backend.setOwner(client.id, ownerId, version);
  const give = (ownerId: string | null) =>
    void write(setTo(ownerId), { ownerId }, { send: setTo(client.ownerId), expected: { ownerId: client.ownerId } });
  return (
    <Stack gap="xs">
      {rule.whose !== 'colleague' && (
        <Text size="sm" fw={600}>
          {words(rule.whose === 'mine' ? 'owner.mine' : 'owner.none')}
        </Text>
      )}
      {writable && (rule.mayClaim || rule.mayHandOn) && (
        <Group gap="xs" align="flex-end">
          {rule.mayClaim && (
            <Button size="compact-md" loading={busy} onClick={() => give(me.manager.id)}>
              {words('owner.claim')}
            </Button>
          )}
          {rule.whose !== 'nobody' && rule.mayHandOn && (
            <Button size="compact-md" variant="default" loading={busy} onClick={() => give(null)}>
              {words('owner.release')}
            </Button>
          )}
          {rule.mayHandOn && <HandOn client={client} me={me} managers={managers} busy={busy} onPick={give} />}
        </Group>
      )}
      <NotSent clientId={client.id} action="setOwner" progress={progress} />
      <WriteNotice progress={progress} />
    </Stack>
  );
}

/** Stands above everything else on the card: nobody writes to a colleague's client by accident. */
export function ColleagueWarning({ client }: { client: ClientView }) {
  const words = useCardWords();
  const me = useMe();
  const owner = useManagers().find(({ id }) => id === client.ownerId);
  if (!me || ownerRule(client, me.manager).whose !== 'colleague') return null;
  const name = owner?.name ?? words('common.someone');
  return (
    <Alert color="yellow" variant="light" p="sm" role="note">
      <Text size="sm" fw={600}>
        {words(owner?.active ? 'owner.colleague' : 'owner.colleagueOff', { name })}
      </Text>
    </Alert>
  );
}

interface HandOnProps {
  readonly client: ClientView;
  readonly me: Me;
  readonly managers: readonly ManagerView[];
  readonly busy: boolean;
  readonly onPick: (managerId: string) => void;
}

function HandOn({ client, me, managers, busy, onPick }: HandOnProps) {
  const words = useCardWords();
  const others = managers.filter(({ id, active }) => active && id !== client.ownerId);
  const label = words(client.ownerId === null ? 'owner.assign' : 'owner.handOn');
  const nameOf = (manager: ManagerView) =>
    manager.id === me.manager.id ? words('common.you', { name: manager.name }) : manager.name;
  const [open, setOpen] = useState(false);
  if (others.length === 0) return null;
  if (!open) {
    return (
      <Button size="compact-md" variant="default" onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  }
  return (
    <Select
      w="100%"
      autoFocus
      label={label}
      data={others.map((manager) => ({ value: manager.id, label: nameOf(manager) }))}
      value={null}
      onChange={(managerId) => {
        if (managerId) onPick(managerId);
        setOpen(false);
      }}
      searchable={others.length > 7}
      disabled={busy}
      placeholder={words('owner.choose')}
    />
  );
}
