import { Stack, TagsInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ClientView } from '../api/types';
import type { CardBackend, Written } from '../backend';
import { useClientWrite } from '../client/use-client-write';
import { keys } from '../frame/keys';
import { useTags } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import type { Send } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useCardWords } from '../language/words';
import { slugOf, UNREACHABLE } from '../problem';

const MOST = 50;
const NAME_LIMIT = 60;
const FIRST_COLOR = '#5f6b7a';

/** The client's tags: taken from the project's, or typed anew. Each change is sent at once and can be taken back. */
export function Tags({ client, writable }: { client: ClientView; writable: boolean }) {
  const words = useCardWords();
  const backend = useBackend();
  const queries = useQueryClient();
  const tags = useTags();
  const { progress, write, busy } = useClientWrite(client);
  const nameOf = (id: string) => tags.find((tag) => tag.id === id)?.name;
  const sending = (tagIds: readonly string[]): Send<ClientView> => {
    return (version) => backend.setTags(client.id, tagIds, version);
  };
  const change = (names: readonly string[]) => {
    const known = new Map(tags.map((tag) => [tag.name.toLocaleLowerCase(), tag.id]));
    const idOf = (name: string) => known.get(name.trim().toLocaleLowerCase());
    const send: Send<ClientView> = async (version) => {
      const ids = new Set<string>();
      for (const name of names) {
        const id = idOf(name) ?? (await made(backend, name.trim()));
        if (typeof id !== 'string') return id;
        ids.add(id);
      }
      void queries.invalidateQueries({ queryKey: keys.tags });
      return backend.setTags(client.id, [...ids], version);
    };
    const tagIds = names.flatMap((name) => idOf(name) ?? []);
    void write(send, { tagIds }, { send: sending(client.tagIds), expected: { tagIds: client.tagIds } });
  };
  const shown = client.tagIds.flatMap((id) => nameOf(id) ?? []);
  if (!writable && shown.length === 0) return null;
  return (
    <Stack gap={4}>
      <TagsInput
        aria-label={words('tag.title')}
        placeholder={words(shown.length === 0 ? 'tag.none' : 'tag.add')}
        data={tags.map((tag) => tag.name)}
        value={shown}
        onChange={change}
        maxTags={MOST}
        disabled={!writable || busy}
        comboboxProps={{ withinPortal: false, floatingStrategy: 'fixed', shadow: 'md' }}
        size="xs"
        splitChars={[',', ';']}
        acceptValueOnBlur={false}
        {...{ maxLength: NAME_LIMIT }}
      />
      <WriteNotice progress={progress} />
    </Stack>
  );
}

type Refused = Extract<Written<never>, { state: 'refused' }>;

/** The id of a tag that was typed: a new one's, or that of the one a colleague has just made; or why there is none. */
async function made(backend: CardBackend, name: string): Promise<string | Refused> {
  const written = await backend.addTag({ name, color: FIRST_COLOR });
  if (written.state === 'saved') return written.view.id;
  // Without a connection nobody knows its id.
  if (written.state === 'queued') return { state: 'refused', problem: UNREACHABLE };
  const { tagId } = written.problem as { tagId?: string };
  if (slugOf(written.problem) !== 'tag-exists' || !tagId) return written;
  written.take?.();
  return tagId;
}
