import type { TagView } from '../api/types';
import type { CardBackend, Written } from '../backend';
import { slugOf, UNREACHABLE } from '../problem';

const FIRST_COLOR = '#5f6b7a';

type Refused = Extract<Written<never>, { state: 'refused' }>;

/** The ids of tags that were typed: those there are, and new ones that are made of the rest; or why there are none. */
export async function makeTags(
  backend: CardBackend,
  tags: readonly TagView[],
  names: readonly string[],
): Promise<readonly string[] | Refused> {
  const ids = new Set<string>();
  for (const name of names) {
    const id = tagNamed(tags, name)?.id ?? (await made(backend, name.trim()));
    if (typeof id !== 'string') return id;
    ids.add(id);
  }
  return [...ids];
}

/** The tag of that name, however it is written. */
export function tagNamed(tags: readonly TagView[], name: string): TagView | undefined {
  const sought = name.trim().toLocaleLowerCase();
  return tags.find((tag) => tag.name.toLocaleLowerCase() === sought);
}

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
