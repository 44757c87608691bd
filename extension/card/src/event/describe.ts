import type { EventView, ManagerView, StatusView } from '../api/types';
import { captionOf } from '../language/languages';
import type { CardKey } from '../language/words';

/** What an event says: the words for its kind, and what was there before and after, if that can be said shortly. */
export interface Described {
  readonly kind: CardKey;
  readonly before: string | null;
  readonly after: string | null;
}

interface Names {
  readonly statuses: readonly StatusView[];
  readonly managers: readonly ManagerView[];
  readonly language: string;
  /** The words for "no status" and "nobody". */
  readonly noStatus: string;
  readonly nobody: string;
  /** Whether the catalogue has words under this key. */
  readonly has: (key: string) => boolean;
}

/** Puts an event into words, with the names that its ids have now. Kinds that are newer than this card say "other". */
export function describe(event: EventView, names: Names): Described {
  const [before, after] = [fields(event.before), fields(event.after)];
  const kind = kindOf(event, after, names);
  if (event.kind === 'client.status')
    return { kind, before: status(before.statusId, names), after: status(after.statusId, names) };
  if (event.kind === 'client.owner')
    return { kind, before: manager(before.ownerId, names), after: manager(after.ownerId, names) };
  if (event.kind === 'client.blocked') return { kind, before: null, after: text(after.reason ?? after.blockedReason) };
  if (event.kind === 'client.edited') {
    const renamed = text(before.name) !== text(after.name);
    return { kind, before: renamed ? text(before.name) : null, after: renamed ? text(after.name) : null };
  }
  return { kind, before: null, after: null };
}

function kindOf(event: EventView, after: Record<string, unknown>, { has }: Names): CardKey {
  if (event.kind === 'client.blocked' && after.blocked === false) return 'event.kind.client_unblocked';
  const key = `event.kind.${event.kind.replace('.', '_')}`;
  return has(key) ? (key as CardKey) : 'event.kind.other';
}

function fields(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}

function status(id: unknown, { statuses, language, noStatus }: Names): string {
  const found = statuses.find((one) => one.id === id);
  return found ? captionOf(found, language) : id ? '…' : noStatus;
}

function manager(id: unknown, { managers, nobody }: Names): string {
  return managers.find((one) => one.id === id)?.name ?? (id ? '…' : nobody);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
