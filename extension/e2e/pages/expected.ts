/** What stands in a folder's `expected.json`: per page its address and the people who have to get an icon. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ExpectedPerson {
  readonly id?: string | null;
  readonly handle?: string | null;
  /** How many places show this person, hidden ones included. */
  readonly places: number;
  /** How many of them lie in drop-downs and collapsed parts. */
  readonly hidden_places?: number;
  /** The signed-in user outside the own navigation: an icon is neither right nor wrong. */
  readonly is_self?: boolean;
}

export interface ExpectedPage {
  /** A path, or a full address. */
  readonly address: string;
  readonly people: readonly ExpectedPerson[];
  /** The signed-in user, who gets no icon; one outside the own navigation is neither right nor wrong. */
  readonly self?: { readonly id?: string | null; readonly handle?: string | null } | null;
  /** Sentences that begin with a key or a handle; those count neither way. */
  readonly uncertain: readonly string[];
}

/**
 * Reads `expected.json` of a folder, in its own order.
 * @throws Error that names the file when it is missing, not JSON, or lacks an address
 */
export function readExpected(folder: string): [name: string, page: ExpectedPage][] {
  const file = join(folder, 'expected.json');
  let content: Record<string, Partial<ExpectedPage>>;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`Cannot read ${file}: ${(error as Error).message}`);
  }
  return Object.entries(content).map(([name, page]) => {
    if (!page.address) throw new Error(`${file}: "${name}" has no address`);
    const people = (page.people ?? []).map((one) => ({ ...one, places: one.places ?? 1 }));
    return [name, { address: page.address, people, self: page.self ?? null, uncertain: page.uncertain ?? [] }];
  });
}

/**
 * The key at the beginning of an uncertain sentence (`/durov: may be a community`, `1000…: a Page?`), in lower case,
 * or null when it speaks of somebody without a key (` no key: …`).
 */
export function uncertainKey(sentence: string): string | null {
  const [start = '', ...rest] = sentence.split(':');
  const key = start.replace(/^[/@]/, '').toLowerCase();
  return rest.length && /^[\w.-]+$/.test(key) ? key : null;
}
