import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ClientView } from '../api/types';
import { useBackend } from '../frame/surroundings';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';
import { useClientWrite } from './use-client-write';

const REASON_LIMIT = 500;

function useBlocking(client: ClientView) {
  const backend = useBackend();
  const { progress, write, busy } = useClientWrite(client);
  const set = (blocked: boolean, reason: string) =>
    write((version) => backend.setBlocked(client.id, blocked, reason, version), {
      blocked,
      blockedReason: reason || null,
    });
  return { progress, set, busy };
}

/** Says that the client should not be written to, and why; the way to take it back. */
export function BlockedNotice({ client, writable }: { client: ClientView; writable: boolean }) {
  const words = useCardWords();
  const { progress, set, busy } = useBlocking(client);
  return (
    <>
      {client.blocked && (
        <Alert color="red" variant="light" p="sm" role="note" title={words('blocked.is')}>
          {client.blockedReason && (
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {client.blockedReason}
            </Text>
          )}
          {writable && (
            <Button mt="xs" size="compact-sm" variant="default" loading={busy} onClick={() => void set(false, '')}>
              {words('blocked.unblock')}
            </Button>
          )}
        </Alert>
      )}
      <WriteNotice progress={progress} />
    </>
  );
}

/** Asks for the reason and blocks. */
export function BlockForm({ client, onDone }: { client: ClientView; onDone: () => void }) {
  const { progress, set, busy } = useBlocking(client);
  return (
    <Stack gap="xs">
      <ReasonForm busy={busy} onCancel={onDone} onBlock={async (reason) => (await set(true, reason)) && onDone()} />
      <WriteNotice progress={progress} />
    </Stack>
  );
}

function ReasonForm(props: { busy: boolean; onBlock: (reason: string) => void; onCancel: () => void }) {
  const words = useCardWords();
  const [reason, setReason] = useState('');
  const block = (event: FormEvent) => {
    event.preventDefault();
    props.onBlock(reason.trim());
  };
  return (
    <form onSubmit={block}>
      <TextInput
        label={words('blocked.reason')}
        description={words('blocked.explain')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={REASON_LIMIT}
        autoFocus
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" size="compact-md" color="red" loading={props.busy}>
          {words('blocked.block')}
        </Button>
        <Button size="compact-md" variant="default" onClick={props.onCancel}>
          {words('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
