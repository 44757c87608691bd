import type {
  ClientView,
  EventView,
  ManagerView,
  Me,
  NewClient,
  NewNote,
  NewProfile,
  NoteView,
  Page,
  Problem,
  StatusView,
} from './api/types';

/**
 * What became of a write. `saved`: the service has it and this is the new state. `queued`: it is kept and will be sent
 * when the service can be reached. `refused`: the service said no; nothing has changed and the text must not be lost.
 */
export type Written<T> =
  | { readonly state: 'saved'; readonly view: T }
  | { readonly state: 'queued' }
  | {
      readonly state: 'refused';
      readonly problem: Problem;
      /** Where an outbox keeps what was refused: the screen shows it, and the outbox need not. */
      readonly take?: () => void;
    };

/**
 * What became of a new client. `firstNote`, beside a saved one: what became of the note, where there is no outbox that
 * keeps a refused one.
 */
export type Added = Written<ClientView> & { readonly firstNote?: Written<NoteView> };

/** The writes a card makes, as the outbox names them. */
export type WriteAction =
  | 'addClient'
  | 'editClient'
  | 'deleteClient'
  | 'restoreClient'
  | 'setStatus'
  | 'setOwner'
  | 'setBlocked'
  | 'addProfile'
  | 'removeProfile'
  | 'addNote'
  | 'editNote'
  | 'deleteNote';

/** A write that waits for the connection, or that was refused when it was sent and now waits for the manager. */
export interface OutboxItem {
  readonly id: string;
  readonly action: WriteAction;
  /** Null for a client who is not there yet. */
  readonly clientId: string | null;
  readonly state: 'waiting' | 'refused';
  readonly problem?: Problem;
  /** What the manager typed, if anything, so that it can be read and copied. */
  readonly text?: string;
}

/** Something that was shown may have changed: fetch it again. `reset`: so may everything. */
export type CardChange =
  | { readonly kind: 'client'; readonly clientId: string; readonly noteId?: string; readonly deleted?: boolean }
  | { readonly kind: 'statuses' | 'managers' | 'project' | 'outbox' | 'reset' };

/**
 * What the card asks of its surroundings. The cabinet answers by HTTP, the panel by messages to the background, which
 * has the outbox. Reads reject with a `ProblemError`; writes never reject. `version` is the version of the view the
 * manager was looking at (`If-Match`).
 */
export interface CardBackend {
  me(): Promise<Me>;
  /** In the project's order. */
  statuses(): Promise<readonly StatusView[]>;
  /** Inactive ones included: they may still own clients and have written notes. */
  managers(): Promise<readonly ManagerView[]>;
  client(clientId: string): Promise<ClientView>;
  notes(clientId: string, cursor?: string): Promise<Page<NoteView>>;
  events(clientId: string, cursor?: string): Promise<Page<EventView>>;

  /** The backend writes the first note too, as soon as there is a client for it to stand with. */
  addClient(client: NewClient, firstNote?: NewNote): Promise<Added>;
  editClient(clientId: string, edit: ClientEdit, version: number): Promise<Written<ClientView>>;
  deleteClient(clientId: string, version: number): Promise<Written<null>>;
  restoreClient(clientId: string): Promise<Written<ClientView>>;
  setStatus(clientId: string, statusId: string | null, version: number): Promise<Written<ClientView>>;
  setOwner(clientId: string, ownerId: string | null, version: number): Promise<Written<ClientView>>;
  setBlocked(clientId: string, blocked: boolean, reason: string, version: number): Promise<Written<ClientView>>;
  addProfile(clientId: string, profile: NewProfile): Promise<Written<ClientView>>;
  removeProfile(clientId: string, profileId: string, version: number): Promise<Written<ClientView>>;
  addNote(clientId: string, note: NewNote): Promise<Written<NoteView>>;
  editNote(noteId: string, text: string, version: number): Promise<Written<NoteView>>;
  deleteNote(noteId: string, version: number): Promise<Written<null>>;

  /** Writes on the way; absent where writes are sent at once. */
  outbox?(): Promise<readonly OutboxItem[]>;
  /** Sends a refused write once more. */
  retry?(itemId: string): Promise<void>;
  /** Gives a refused write up, at the manager's word. */
  discard?(itemId: string): Promise<void>;

  /** Tells of changes until the returned function is called. */
  subscribe(listener: (change: CardChange) => void): () => void;
}

/** The editable whole of a client, apart from what has a path of its own. */
export interface ClientEdit {
  readonly name: string;
  readonly comment: string;
}

/** Where unfinished text survives a closed panel or a reload. Keys are ours; an empty text removes the draft. */
export interface Drafts {
  read(key: string): Promise<string>;
  write(key: string, text: string): Promise<void>;
}
