import type { StatusShape } from '../shapes';

/** The networks a profile may be in. */
export type NetworkId = 'VK' | 'FACEBOOK';
export type Role = 'OWNER' | 'LEAD' | 'MANAGER';
export type Outcome = 'OPEN' | 'WON' | 'LOST';
export type LanguageCode = 'en' | 'ru';
export type { StatusShape };

/** A moment as the service writes it: ISO 8601 in UTC. */
export type Instant = string;

/** RFC 9457: how every refusal looks. `type` ends in a stable slug; the words for people live in the catalogues. */
export interface Problem {
  readonly type: string;
  readonly title?: string;
  readonly status: number;
  readonly detail?: string;
  readonly violations?: readonly Violation[];
  /** With `stale`: the state the service holds now. */
  readonly current?: unknown;
  /** With `profile-taken`: the client who has it. */
  readonly clientId?: string;
  /** With `status-in-use`: how many clients stand in it. */
  readonly clients?: number;
  /** With `too-many-requests`: seconds to wait, from the header. */
  readonly retryAfter?: number;
}

export interface Violation {
  readonly field: string;
  readonly message: string;
}

/** A part of a list; `nextCursor` is null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export interface AccountView {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: LanguageCode;
  readonly zone: string;
}

export interface ManagerView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly active: boolean;
  readonly joinedAt: Instant;
  readonly version: number;
}

export interface ProjectView {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly site: string | null;
  readonly zone: string;
  readonly hasLogo: boolean;
  readonly logoVersion: number;
  readonly state: 'TRIAL' | 'LICENSED' | 'READ_ONLY';
  readonly trialEndsAt: Instant | null;
  readonly seats: number;
  readonly seatsTaken: number;
  readonly createdAt: Instant;
  readonly version: number;
}

export interface Me {
  readonly account: AccountView;
  readonly manager: ManagerView;
  readonly project: ProjectView;
}

export interface Membership {
  readonly managerId: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly role: Role;
}

export interface Session {
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly me: Me;
  readonly memberships: readonly Membership[];
}

export interface StatusView {
  readonly id: string;
  readonly captions: { readonly en?: string; readonly ru?: string };
  readonly color: string;
  readonly shape: StatusShape;
  readonly letter: string;
  readonly outcome: Outcome;
  readonly position: number;
  readonly version: number;
}

export interface ProfileView {
  readonly id: string;
  readonly network: NetworkId;
  readonly externalId: string | null;
  readonly handle: string | null;
  readonly url: string;
}

export interface ClientView {
  readonly id: string;
  readonly name: string;
  readonly comment: string | null;
  readonly statusId: string | null;
  readonly ownerId: string | null;
  readonly blocked: boolean;
  readonly blockedReason: string | null;
  readonly noteCount: number;
  readonly profiles: readonly ProfileView[];
  readonly createdAt: Instant;
  readonly createdBy: string | null;
  readonly changedAt: Instant;
  readonly version: number;
}

export interface NewProfile {
  readonly network: NetworkId;
  readonly externalId?: string;
  readonly handle?: string;
}

export interface NewClient {
  readonly name: string;
  readonly statusId?: string;
  readonly ownerId?: string;
  readonly comment?: string;
  readonly profiles: readonly NewProfile[];
}

export interface NoteView {
  readonly id: string;
  readonly clientId: string;
  readonly text: string;
  readonly link: string | null;
  readonly quote: string | null;
  readonly authorId: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly version: number;
}

export interface NewNote {
  readonly text: string;
  readonly link?: string;
  readonly quote?: string;
}

export interface EventView {
  readonly seq: number;
  readonly at: Instant;
  readonly managerId: string | null;
  readonly via: 'CABINET' | 'EXTENSION';
  readonly kind: string;
  readonly clientId: string | null;
  readonly clientName: string | null;
  readonly subjectId: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

export interface TokenView {
  readonly id: string;
  readonly managerId: string;
  readonly label: string;
  readonly hint: string;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant | null;
}

export interface InvitationView {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}
