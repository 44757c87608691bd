import type { StatusShape } from '@okolo/card';
import type { PersonKey } from '../networks/network';

/** What a content script learns of a client: enough for an icon and its tooltip, and no more. */
export interface Mark {
  readonly clientId: string;
  readonly shape: StatusShape;
  readonly color: string;
  readonly letter: string;
  /** The caption of the status in the manager's language; empty when the client has none. */
  readonly caption: string;
  readonly owner: 'me' | 'colleague' | 'nobody';
  /** The colleague's name; empty otherwise. */
  readonly ownerName: string;
  readonly blocked: boolean;
  readonly noteCount: number;
  /** When the next task is due. */
  readonly nextDue: string | null;
}

/** What is said of a client when somebody points at the icon: who set the status and when, and what is next. */
export interface MarkDetails {
  /** Null when the status was never set. */
  readonly status: { readonly by: string; readonly at: string } | null;
  readonly task: { readonly title: string; readonly due: string | null } | null;
}

/** A change of what is known of one person: null when they are no client (any more). */
export interface MarkChange {
  readonly keys: readonly PersonKey[];
  readonly mark: Mark | null;
}

/** A client, no client, or that the service could not be asked about them. */
export type MarkAnswer = Mark | null | 'unknown';
