import { readFileSync } from 'node:fs';
import type { PersonKey } from '../networks/network';

/** A case of the table that the service runs too; the table says what its columns mean. */
export interface WhoIsWhoCase {
  readonly case: string;
  readonly known: readonly (PersonKey & { readonly same: boolean })[];
  readonly asked: PersonKey;
  readonly found: number | null;
}

const table = new URL('../../../docs/who-is-who.json', import.meta.url);

/** All cases. Throws when the table holds suspiciously few. */
export function whoIsWho(): readonly WhoIsWhoCase[] {
  const { cases } = JSON.parse(readFileSync(table, 'utf8')) as { cases: readonly WhoIsWhoCase[] };
  if (cases.length < 20) throw new Error(`${table} has only ${cases.length} cases`);
  return cases;
}
