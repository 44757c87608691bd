import { Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ClientView } from '../api/types';
import { useClientWrite } from '../client/use-client-write';
import { keys } from '../frame/keys';
import { useTags } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import type { Send } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { makeTags, tagNamed } from './make-tags';
import { TagPicker } from './TagPicker';

/** So many the service lets a client have. */
const MOST = 50;

/** The client's tags. Each change is sent at once and can be taken back. */
export function Tags({ client, writable }: { client: ClientView; writable: boolean }) {
  const backend = useBackend();
  const queries = useQueryClient();
  const tags = useTags();
  const { progress, write, busy } = useClientWrite(client);
  const nameOf = (id: string) => tags.find((tag) => tag.id === id)?.name;
  const sending = (tagIds: readonly string[]): Send<ClientView> => {
    return (version) => backend.setTags(client.id, tagIds, version);
  };
  const change = (names: readonly string[]) => {
    const send: Send<ClientView> = async (version) => {
      const ids = await makeTags(backend, tags, names);
      if ('state' in ids) return ids;
      void queries.invalidateQueries({ queryKey: keys.tags });
      return backend.setTags(client.id, ids, version);
    };
    const tagIds = names.flatMap((name) => tagNamed(tags, name)?.id ?? []);
    void write(send, { tagIds }, { send: sending(client.tagIds), expected: { tagIds: client.tagIds } });
  };
  const shown = client.tagIds.flatMap((id) => nameOf(id) ?? []);
  if (!writable && shown.length === 0) return null;
  return (
    <Stack gap={4}>
      <TagPicker value={shown} onChange={change} most={MOST} disabled={!writable || busy} />
      <WriteNotice progress={progress} />
    </Stack>
  );
}
