import type { WriteAction } from './api/actions';
import type {
  ClientTotals,
  ClientView,
  Duplicate,
  EventView,
  FieldView,
  FormerNote,
  Instant,
  List,
  ManagerView,
  Me,
  MergePreview,
  MergeView,
  NetworkId,
  NewClient,
  NewContact,
  NewNote,
  NewProfile,
  NoteView,
  Page,
  PeopleActionView,
  PeopleOrder,
  PersonOutcome,
  Problem,
  PurchaseEdit,
  PurchaseView,
  ReminderEdit,
  ReminderView,
  RenderedTemplate,
  StatusMove,
  StatusView,
  TagView,
  TaskEdit,
  TaskView,
  TemplateView,
  Visibility,
  WantedMerge,
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

export type { WriteAction } from './api/actions';

/** A write that waits for the connection, or that was refused when it was sent and now waits for the manager. */
export interface OutboxItem {
  readonly id: string;
  readonly action: WriteAction;
  /** Null for a client who is not there yet. */
  readonly clientId: string | null;
  /** The client's name, if it is known. */
  readonly about?: string;
  /** `sending` for the moment until the service has answered, or is known not to. */
  readonly state: 'sending' | 'waiting' | 'refused';
  /** What of the client it changes, to be shown as it will be. */
  readonly expected?: Partial<ClientView>;
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
  /** From one status to another, newest first. */
  moves(clientId: string, cursor?: string): Promise<Page<StatusMove>>;
  /** What a note said before, newest first. */
  formerNotes(noteId: string): Promise<Page<FormerNote>>;
  tags(): Promise<List<TagView>>;
  fields(): Promise<List<FieldView>>;
  /** Open or finished ones about a client, the earliest due first. */
  tasks(clientId: string, done: boolean, cursor?: string): Promise<Page<TaskView>>;
  /** One's own about a client: those that have come and wait, or those to come. */
  reminders(clientId: string, state: 'waiting' | 'coming'): Promise<Page<ReminderView>>;
  purchases(clientId: string, cursor?: string): Promise<Page<PurchaseView>>;
  totals(clientId: string): Promise<List<ClientTotals>>;
  /** Products whose name begins so. */
  products(beginning: string): Promise<Page<{ readonly id: string; readonly name: string }>>;
  /** Templates with this part of a title, shortcut or text. */
  templates(words: string, cursor?: string): Promise<Page<TemplateView>>;
  /** A template as a message to a client; nothing is sent or counted. */
  rendered(templateId: string, to: Partial<MessagePlace>): Promise<RenderedTemplate>;
  /** Clients who may be the same person, and why. */
  duplicates(clientId: string): Promise<List<Duplicate>>;
  merges(clientId: string): Promise<List<MergeView>>;
  /** What one manager did to several people at once, newest first; `limit` at most. */
  peopleActions(managerId: string, limit: number): Promise<Page<PeopleActionView>>;
  peopleOutcomes(id: string): Promise<List<PersonOutcome>>;
  mergePreview(clientId: string, wanted: WantedMerge): Promise<MergePreview>;

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
  setNotePinned(noteId: string, pinned: boolean, version: number): Promise<Written<NoteView>>;
  setNoteExpiry(noteId: string, expiresAt: Instant | null, version: number): Promise<Written<NoteView>>;
  setNoteVisibility(noteId: string, visibility: Visibility, version: number): Promise<Written<NoteView>>;
  deleteNote(noteId: string, version: number): Promise<Written<null>>;

  /** `tag-exists` tells the `tagId` of the one there is. */
  addTag(tag: { readonly name: string; readonly color: string }): Promise<Written<TagView>>;
  setTags(clientId: string, tagIds: readonly string[], version: number): Promise<Written<ClientView>>;
  addTask(task: TaskEdit): Promise<Written<TaskView>>;
  editTask(taskId: string, task: TaskEdit, version: number): Promise<Written<TaskView>>;
  setTaskDone(taskId: string, done: boolean, version: number): Promise<Written<TaskView>>;
  deleteTask(taskId: string, version: number): Promise<Written<null>>;
  addReminder(reminder: ReminderEdit): Promise<Written<ReminderView>>;
  editReminder(reminderId: string, reminder: ReminderEdit, version: number): Promise<Written<ReminderView>>;
  snoozeReminder(reminderId: string, until: Instant, version: number): Promise<Written<ReminderView>>;
  finishReminder(reminderId: string, version: number): Promise<Written<ReminderView>>;
  deleteReminder(reminderId: string, version: number): Promise<Written<null>>;
  addPurchase(clientId: string, purchase: PurchaseEdit): Promise<Written<PurchaseView>>;
  editPurchase(purchaseId: string, purchase: PurchaseEdit, version: number): Promise<Written<PurchaseView>>;
  deletePurchase(purchaseId: string, version: number): Promise<Written<null>>;
  /** Makes another client a part of this one; undone within 30 days. */
  mergeClients(clientId: string, wanted: WantedMerge, version: number): Promise<Written<Merged>>;
  undoMerge(clientId: string, mergeId: string): Promise<Written<{ readonly client: ClientView }>>;
  dismissDuplicate(clientId: string, otherId: string): Promise<Written<null>>;
  /** Counts that a template was used, in one of its variants. */
  recordTemplateUse(templateId: string, use: TemplateUse): Promise<Written<unknown>>;

  /** Adds, tags, assigns or moves several people; it goes on in the background of the service. */
  startPeopleAction(order: PeopleOrder): Promise<Written<PeopleActionView>>;
  undoPeopleAction(id: string): Promise<Written<PeopleActionView>>;

  /**
   * Puts a text into the message box of the page that the card stands beside, where the manager writes. Never sends it. Absent where there
   * is no such page. Rejects with a `ProblemError` when the page cannot be reached.
   */
  insertMessage?(text: string): Promise<Insertion>;

  /** Everything held about a person, as one file's text; absent where that is not asked for (the panel's token may not). */
  personalFile?(clientId: string): Promise<string>;

  /** Writes on the way; absent where writes are sent at once. */
  outbox?(): Promise<readonly OutboxItem[]>;
  /** Sends a refused write once more. */
  retry?(itemId: string): Promise<void>;
  /** Gives a refused write up, or takes one back that waits. Answers false when there is nothing to take back any more. */
  discard?(itemId: string): Promise<boolean>;

  /** Tells of changes until the returned function is called. */
  subscribe(listener: (change: CardChange) => void): () => void;
}

/** Whom a message is for, in which network, and in whose name it is written there. */
export interface MessagePlace {
  readonly clientId: string;
  readonly network?: NetworkId;
  readonly community?: string;
}

/** Where a template was used, and in which of its variants. */
export interface TemplateUse extends Omit<MessagePlace, 'clientId'> {
  /** Absent where nobody knows whom it was for. */
  readonly clientId?: string;
  readonly variant: number;
}

/**
 * What became of a message for the page's box. `inserted`: it stands there, and nothing of the draft is lost. `nothing`: the box did not
 * take it. `wrong`: it came out otherwise than it should. `noBox`: the page has none. `otherPerson`: somebody else's conversation is open.
 */
export interface Insertion {
  readonly outcome: 'inserted' | 'nothing' | 'wrong' | 'noBox' | 'otherPerson';
  /** Whether it can be pasted by hand instead. */
  readonly copied: boolean;
}

/** The editable whole of a client, apart from what has a path of its own. What is left out stays as it is. */
export interface ClientEdit {
  readonly name: string;
  readonly comment: string;
  readonly source?: string;
  /** All of them. */
  readonly contacts?: readonly NewContact[];
  /** Those that change, by key; null empties one. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** A client with another one in it. */
export interface Merged {
  readonly merge: MergeView;
  readonly client: ClientView;
}

/** Where unfinished text survives a closed panel or a reload. Keys are ours; an empty text removes the draft. */
export interface Drafts {
  read(key: string): Promise<string>;
  write(key: string, text: string): Promise<void>;
}
