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
