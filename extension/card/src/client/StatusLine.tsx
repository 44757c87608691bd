import { Stack } from '@mantine/core';
import type { ClientView } from '../api/types';
import { NotSent } from '../frame/NotSent';
import { useStatuses } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { WriteNotice } from '../frame/WriteNotice';
import { StatusPicker } from '../status/StatusPicker';
import { useClientWrite } from './use-client-write';

/** The client's status: a pick is sent at once. */
export function StatusLine({ client, writable }: { client: ClientView; writable: boolean }) {
  const backend = useBackend();
  const statuses = useStatuses();
  const { progress, write, busy } = useClientWrite(client);
  const setTo = (statusId: string | null) => (version: number) => backend.setStatus(client.id, statusId, version);
  const pick = (statusId: string | null) =>
    void write(
      setTo(statusId),
      { statusId },
      { send: setTo(client.statusId), expected: { statusId: client.statusId } },
    );
  return (
    <Stack gap={4}>
      <StatusPicker statuses={statuses} value={client.statusId} onPick={pick} disabled={!writable || busy} />
      <NotSent clientId={client.id} action="setStatus" progress={progress} />
      <WriteNotice progress={progress} />
    </Stack>
  );
}
