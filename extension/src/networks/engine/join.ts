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
  return {
    who: 'person',
    ...(id === undefined ? {} : { id }),
    ...(handle === undefined ? {} : { handle }),
    ...(voices.some((voice) => voice.proven) ? { proven: true } : {}),
  };
}

/** The person of a conversation in the place of its number, if the page told. */
export function withPerson(said: Said, personIn: (thread: string) => string | undefined): Said {
  const id = said.thread === undefined ? undefined : personIn(said.thread);
  return id === undefined ? said : { who: 'person', id };
}

/**
 * What is known when a hook (`told`) and addresses (`spoken`) both speak. An id in an address is beyond doubt; a sign
 * only judges a bare handle; a hook that contradicts is of somebody else.
 */
export function settle(told: Said, spoken: Said): Said {
  if (told.weak) {
    if (spoken.who !== 'person' || spoken.id !== undefined) return spoken;
    return told.who === 'community' ? { who: 'community' } : { ...spoken, proven: true };
  }
  if (told.who === 'community' && spoken.id !== undefined) return spoken;
  return agree(told, spoken) ? join([told, spoken]) : spoken;
}

/** Whether two voices can be about the same one: they do not contradict each other. */
export function agree(one: Said, other: Said): boolean {
  const sameId = one.id === undefined || other.id === undefined || one.id === other.id;
  const sameHandle = one.handle === undefined || other.handle === undefined || one.handle === other.handle;
  return sameId && sameHandle;
}
