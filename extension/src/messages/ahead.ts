import type { ClientView, ManagerView, StatusView } from '@okolo/card';
import type { PersonKey } from '../networks/network';
import type { Mark } from './mark';

/** A person's client, for the panel: known, unknown, or nobody could be asked. */
export type ClientOf =
  /** `mark` is what an icon knows of them: all there is to show when nobody answers. */
  { readonly clientId: string | null; readonly mark?: Mark | null } | { readonly unknown: true };

/** What the panel of a person will want first, told before it asks. */
export interface Ahead {
  readonly person: PersonKey;
  readonly clientOf: ClientOf;
  /** Null for a stranger. */
  readonly card: {
    readonly client: ClientView;
    readonly statuses: readonly StatusView[];
    readonly managers: readonly ManagerView[];
  } | null;
}
