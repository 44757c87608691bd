import type { StatusShape } from '../shapes';
import type { components } from './schema';

type Schemas = components['schemas'];

/**
 * A view as the service tells it. Names and types of its fields come from the service's own description; that every
 * field is always there, and which may be null, it does not say, so it is said here. `Own` narrows single fields.
 */
type View<Name extends keyof Schemas, Nullable extends keyof Schemas[Name] = never, Own extends object = object> = {
  readonly [Field in Exclude<keyof Schemas[Name], keyof Own>]-?:
    | Exclude<Schemas[Name][Field], undefined>
    | (Field extends Nullable ? null : never);
} & Own;

/** The networks a profile may be in. */
export type NetworkId = Schemas['Network'];
export type Role = Schemas['Role'];
export type Outcome = Schemas['Outcome'];
export type LanguageCode = 'en' | 'ru';
export type { StatusShape };

/** A moment as the service writes it: ISO 8601 in UTC. */
export type Instant = Schemas['Instant'];

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

export type Violation = View<'Violation'>;

/** A part of a list; `nextCursor` is null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export type AccountView = View<'AccountView', never, { readonly locale: LanguageCode }>;
export type ManagerView = View<'ManagerView'>;
export type ProjectView = View<'ProjectView', 'description' | 'site' | 'trialEndsAt' | 'warning'>;

export interface Me {
  readonly account: AccountView;
  readonly manager: ManagerView;
  readonly project: ProjectView;
}

export type Membership = View<'Membership'>;

/** `expiresIn` is in seconds. */
export type Session = View<'SessionView', never, { readonly me: Me; readonly memberships: readonly Membership[] }>;

/** What signing in asks for after the right password; `expiresIn` is in seconds. */
export type SecondStep = View<'SecondStep'>;
export type SecondFactorMethod = Schemas['SecondFactorMethod'];
export type PasskeyView = View<'PasskeyView'>;
export type SecondFactorView = View<'SecondFactorView', never, { readonly passkeys: readonly PasskeyView[] }>;
export type NewAuthenticatorApp = View<'NewAuthenticatorApp'>;
export type NewPasskeyOptions = View<'NewPasskeyOptions'>;
export type NewRecoveryCodes = View<'NewRecoveryCodes', never, { readonly recoveryCodes: readonly string[] }>;
export type OpenSessionView = View<'OpenSessionView'>;
export type SignInView = View<'SignInView'>;

/** At least one caption is there. */
export interface Captions {
  readonly en?: string | null;
  readonly ru?: string | null;
}

export type StatusView = View<'StatusView', 'retiredAt', { readonly captions: Captions }>;
export type ProfileView = View<'ProfileView', 'externalId' | 'handle'>;
export type ClientView = View<
  'ClientView',
  'comment' | 'source' | 'statusId' | 'ownerId' | 'blockedReason' | 'createdBy',
  {
    readonly profiles: readonly ProfileView[];
    readonly contacts: readonly ContactView[];
    readonly fields: Readonly<Record<string, unknown>>;
    readonly tagIds: readonly string[];
  }
>;

/** At least one of id and handle is there. */
export type NewProfile = Readonly<Schemas['NewProfile']>;
export type NewClient = Omit<Readonly<Schemas['NewClient']>, 'profiles'> & { readonly profiles: readonly NewProfile[] };
export type NoteView = View<'NoteView', 'link' | 'quote'>;
export type FormerNote = View<'FormerNoteView'>;
export type Visibility = Schemas['Visibility'];
export type NewNote = Readonly<Schemas['NewNote']>;
export type EventView = View<'EventView', 'managerId' | 'clientId' | 'clientName' | 'subjectId'>;
export type TokenView = Omit<View<'TokenView', 'lastUsedAt'>, 'token'>;
export type InvitationView = Omit<View<'InvitationView'>, 'link'>;

/** A list that comes whole. */
export interface List<T> {
  readonly items: readonly T[];
}

export type TagView = View<'TagView'>;
export type FieldView = View<'FieldView'>;
export type FieldKind = Schemas['FieldKind'];
export type ContactView = View<'ContactView', 'label'>;
export type ContactKind = Schemas['ContactKind'];
export type NewContact = Readonly<Schemas['NewContact']>;
export type StatusMove = View<'StatusMove'>;

/** What is done at once to several people. */
export type PeopleAction = Readonly<Schemas['PeopleAction']>;
export type PeopleOrder = {
  readonly action: PeopleAction;
  readonly people: readonly { readonly name: string; readonly profile: NewProfile }[];
};
export type PeopleActionView = View<'PeopleView', 'pausedBy' | 'finishedAt' | 'undoBy' | 'undoneAt'>;
export type PersonOutcome = View<'PersonLineView', 'clientId' | 'clientName' | 'reason'>;

/** Where in a client's card a text stands. */
export type CardPart = Schemas['CardPart'];

export type TaskView = View<'TaskView'>;
export type TaskEdit = Readonly<Schemas['TaskEdit']>;
export type ReminderView = View<'ReminderView'>;
export type ReminderEdit = Readonly<Schemas['ReminderEdit']>;

export type OrderState = Schemas['OrderState'];
export type PurchaseView = View<'PurchaseView'>;
export type PurchaseEdit = Readonly<Schemas['PurchaseEdit']>;
/** What one client has bought, by currency. */
export type PurchaseTotal = View<'PurchaseTotal'>;
export type ClientTotals = View<'ClientTotals', never, { readonly totals: readonly PurchaseTotal[] }>;

export type TemplateView = View<
  'TemplateView',
  never,
  { readonly variants: readonly { readonly network?: NetworkId | null; readonly text: string }[] }
>;
export type RenderedTemplate = View<'RenderedTemplate', never, { readonly missing: readonly string[] }>;

export type DuplicateSign = View<'DuplicateSign'>;
export type Duplicate = View<
  'Duplicate',
  never,
  { readonly client: ClientView; readonly signs: readonly DuplicateSign[] }
>;
export type MergeDifference = View<'MergeDifference', 'here' | 'there'>;
export type MergePreview = View<
  'MergePreview',
  never,
  {
    readonly result: ClientView;
    readonly other: ClientView;
    readonly differences: readonly MergeDifference[];
    readonly moves: Readonly<Record<string, number>>;
  }
>;
export type MergeView = View<'MergeView'>;
/** What a merge takes from the other client where both have something. */
export interface WantedMerge {
  readonly otherId: string;
  readonly otherVersion: number;
  readonly take: readonly string[];
}
