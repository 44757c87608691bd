/** Fields of a form, as it was read, as it is typed now, and as the service holds it after somebody else's change. */
export interface Three<Values extends object> {
  readonly before: Values;
  readonly typed: Values;
  readonly now: Values;
}

/**
 * What the form should hold then: the fields touched here stay as they were typed, all others become what the service
 * holds now. So "apply again" writes what was changed here, and nothing else.
 */
export function rebased<Values extends object>({ before, typed, now }: Three<Values>): Values {
  const merged = { ...now };
  for (const field of fieldsOf(now)) if (typed[field] !== before[field]) merged[field] = typed[field];
  return merged;
}

/** What others have made of the very fields that were touched here: to be shown before it is written over. */
export function theirs<Values extends object>({ before, typed, now }: Three<Values>): string[] {
  return fieldsOf(now)
    .filter((field) => typed[field] !== before[field] && now[field] !== before[field] && now[field] !== typed[field])
    .map((field) => String(now[field]));
}

function fieldsOf<Values extends object>(values: Values): (keyof Values)[] {
  return Object.keys(values) as (keyof Values)[];
}
