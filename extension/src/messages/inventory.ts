/** Where a value lies: `local` survives the browser's end, `session` only the worker's. */
export type Area = 'local' | 'session';

/**
 * Whose a value is. `project`: of the project that is connected, and gone when another one is. `sender`: each entry says
 * as whom it was made, and is nobody else's.
 */
export type Whose = 'browser' | 'connection' | 'project' | 'sender';

/** Everything the extension keeps in the browser. What is not listed here cannot be kept: `stored` asks for a name of these. */
export const KEPT = {
  pairing: { area: 'local', whose: 'connection' },
  access: { area: 'session', whose: 'connection' },
  settings: { area: 'local', whose: 'browser' },
  outbox: { area: 'local', whose: 'sender' },
  drafts: { area: 'local', whose: 'sender' },
  adapters: { area: 'local', whose: 'project' },
  directory: { area: 'local', whose: 'project' },
  people: { area: 'session', whose: 'project' },
  reads: { area: 'session', whose: 'project' },
  subjects: { area: 'session', whose: 'project' },
  selections: { area: 'session', whose: 'project' },
  orders: { area: 'session', whose: 'project' },
  sightings: { area: 'session', whose: 'project' },
  lastEventId: { area: 'session', whose: 'project' },
  agenda: { area: 'local', whose: 'project' },
  told: { area: 'local', whose: 'project' },
  browser: { area: 'local', whose: 'browser' },
  taskSeed: { area: 'session', whose: 'project' },
  expected: { area: 'session', whose: 'project' },
  health: { area: 'session', whose: 'project' },
} as const satisfies Readonly<Record<string, { readonly area: Area; readonly whose: Whose }>>;

export type KeptName = keyof typeof KEPT;

/** Half-written texts lie each under a key of its own, so that typing writes little. */
export const DRAFT = 'draft ';

/** Something that is kept in this browser. */
export interface KeptItem {
  /** `other` is what an earlier version left behind. */
  readonly name: KeptName | 'other';
  readonly count: number;
  readonly bytes: number;
}
