import { NOBODY, type Said } from './address';

/**
 * What several voices say of one person: a community wins, since its links look like a person's; the first id and the
 * first handle are taken.
 */
export function join(voices: readonly Said[]): Said {
  if (voices.some((voice) => voice.who === 'community')) return { who: 'community' };
  const id = voices.find((voice) => voice.id !== undefined)?.id;
  const handle = voices.find((voice) => voice.handle !== undefined)?.handle;
  if (id === undefined && handle === undefined) return NOBODY;
  return { who: 'person', ...(id === undefined ? {} : { id }), ...(handle === undefined ? {} : { handle }) };
}

/** Whether two voices can be about the same one: they do not contradict each other. */
export function agree(one: Said, other: Said): boolean {
  const sameId = one.id === undefined || other.id === undefined || one.id === other.id;
  const sameHandle = one.handle === undefined || other.handle === undefined || one.handle === other.handle;
  return sameId && sameHandle;
}

/** Whether two voices are certainly about the same one. */
export function isSame(one: Said, other: Said): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return one.handle !== undefined && one.handle === other.handle;
}
