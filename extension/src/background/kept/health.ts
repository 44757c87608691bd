import type { HealthReport } from '../../messages/health';
import { NETWORK_IDS, SURFACE_KINDS } from '../../messages/surfaces';
import { type Stored, stored } from './stored';

/** What was last seen on pages of each network, by network, and when. */
export const health: Stored<Readonly<Record<string, HealthReport & { readonly at: number }>>> = stored('health', {});

const TROUBLES = ['none', 'error', 'nobody'] as const;
const SURFACES: readonly string[] = Object.values(SURFACE_KINDS).flat();
const MOST = 1_000_000;

/**
 * What of a report is numbers and known words; null when nothing is. It comes from a script within a page of others,
 * and whatever is in it may be shown and passed on.
 */
export function healthIn(told: unknown): HealthReport | null {
  const { network, people, clients, surfaces, trouble, revision } = (told ?? {}) as Partial<HealthReport>;
  const known = NETWORK_IDS.find((id) => id === network);
  if (!known) return null;
  const counts: Record<string, number> = {};
  for (const [name, count] of Object.entries(surfaces ?? {})) {
    const own = SURFACES.includes(name) ? name : 'other';
    counts[own] = (counts[own] ?? 0) + whole(count);
  }
  return {
    network: known,
    people: whole(people),
    clients: whole(clients),
    surfaces: counts,
    trouble: TROUBLES.find((one) => one === trouble) ?? 'none',
    revision: dateIn(revision),
  };
}

/** The date in what calls itself one, else nothing. */
export function dateIn(text: unknown): string {
  return typeof text === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? '') : '';
}

/** A number that counts something; what is none counts nothing. */
export function whole(count: unknown): number {
  return typeof count === 'number' && Number.isFinite(count) ? Math.min(MOST, Math.max(0, Math.round(count))) : 0;
}
