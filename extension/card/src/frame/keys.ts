import type { CardChange } from '../backend';

/** The names under which answers are kept; the cabinet's own lists use the same ones. */
export const keys = {
  me: ['me'],
  statuses: ['statuses'],
  managers: ['managers'],
  tags: ['tags'],
  fields: ['fields'],
  outbox: ['outbox'],
  everyClient: ['client'],
  everyNote: ['notes'],
  everyPart: ['part'],
  client: (clientId: string) => ['client', clientId],
  notes: (clientId: string) => ['notes', clientId],
  events: (clientId: string) => ['events', clientId],
  /** What a section of the card shows: all sections of a client become old together. */
  part: (clientId: string, ...name: readonly unknown[]) => ['part', clientId, ...name],
} as const;

/** The names of the answers that a change makes old, each with all that begin with it. */
export function touchedBy(change: CardChange): (readonly unknown[])[] {
  switch (change.kind) {
    case 'client':
      if (change.deleted) return [keys.client(change.clientId)];
      return [
        keys.client(change.clientId),
        keys.notes(change.clientId),
        keys.events(change.clientId),
        keys.part(change.clientId),
      ];
    case 'statuses':
      return [keys.statuses];
    case 'managers':
      return [keys.managers, keys.me];
    case 'project':
      return [keys.me];
    case 'outbox':
      return [keys.outbox, keys.everyClient, keys.everyNote, keys.everyPart];
    case 'reset':
      return [[]];
  }
}
