import type { ClientView, ManagerView, Me, NoteView, Role, StatusView, WantedMerge } from '../api/types';
import type { Added, CardBackend, CardChange, OutboxItem, WriteAction, Written } from '../backend';
import { ProblemError } from '../problem';
import { AT, Shelves, stale } from './shelves';

/** A small service in memory with the real one's manners: versions, stale writes, no connection, an outbox. */
export class Desk extends Shelves implements CardBackend {
  readonly myself: Me;
  readonly people: ManagerView[] = [manager('anna', 'OWNER'), manager('boris', 'LEAD'), manager('vera', 'MANAGER')];
  readonly steps: StatusView[] = [status('new', 'New', 'Новый'), status('won', 'Won', 'Успех')];
  readonly card: ClientView = client();
  readonly written: NoteView[] = [];
  readonly added: { name: string }[] = [];
  readonly waiting: OutboxItem[] = [];
  private readonly listeners = new Set<(change: CardChange) => void>();
  private shown: ClientView | null = this.card;

  constructor(role: Role = 'MANAGER', state: Me['project']['state'] = 'TRIAL') {
    super();
    const account = {
      id: 'a',
      email: 'me@example.org',
      name: 'Me',
      locale: 'en' as const,
      zone: 'UTC',
      verified: true,
      reminderMails: false,
      secondFactor: false,
    };
    this.myself = { account, manager: manager('me', role), project: project(state) };
    this.people.push(this.myself.manager);
  }

  /** A colleague changes the client elsewhere. */
  colleagueWrites(part: Partial<ClientView>, told = true): void {
    Object.assign(this.card, part, { version: this.card.version + 1 });
    if (told) this.tell({ kind: 'client', clientId: this.card.id });
  }

  tell(change: CardChange): void {
    for (const listener of this.listeners) listener(change);
  }

  subscribe = (listener: (change: CardChange) => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  me = async () => this.myself;
  statuses = async () => this.steps;
  managers = async () => this.people;
  client = async () => {
    if (!this.shown) throw new ProblemError({ type: '/problems/not-found', status: 404 });
    return { ...this.shown };
  };
  notes = async () => ({ items: this.written.map((note) => ({ ...note })), nextCursor: null });
  events = async () => ({ items: [], nextCursor: null });

  outbox = async () => [...this.waiting];

  addClient = async (made: { name: string }, firstNote?: { text: string }): Promise<Added> => {
    this.added.push(made);
    const written = await this.answer<ClientView>(() => ({ ...this.card, id: 'fresh', name: made.name }));
    if (written.state !== 'saved' || !firstNote) return written;
    return { ...written, firstNote: await this.addNote('fresh', firstNote) };
  };
  editClient = (_: string, edit: object, version: number) => this.change(version, edit);
  setStatus = (_: string, statusId: string | null, version: number) => this.change(version, { statusId }, 'setStatus');
  setOwner = (_: string, ownerId: string | null, version: number) => this.change(version, { ownerId });
  setBlocked = (_: string, blocked: boolean, blockedReason: string, version: number) =>
    this.change(version, { blocked, blockedReason });
  addProfile = (_: string, profile: { network: 'VK' | 'FACEBOOK'; handle?: string }) =>
    this.change(this.card.version, {
      profiles: [{ id: 'p2', externalId: null, handle: null, ...profile, url: 'https://vk.com/x' }],
    });
  removeProfile = (_: string, profileId: string, version: number) =>
    this.change(version, { profiles: this.card.profiles.filter(({ id }) => id !== profileId) });
  deleteClient = async (_: string, version: number) => {
    const answer = await this.change(version, {});
    if (answer.state === 'saved') this.shown = null;
    return answer.state === 'saved' ? { state: 'saved' as const, view: null } : answer;
  };
  restoreClient = async () => {
    this.shown = this.card;
    return this.change(this.card.version, {});
  };
  addNote = (clientId: string, made: { text: string; link?: string; quote?: string }) =>
    this.answer<NoteView>(
      () => {
        const note = { ...this.note(made.text), clientId, link: made.link ?? null, quote: made.quote ?? null };
        this.written.unshift(note);
        return note;
      },
      { action: 'addNote', text: made.text },
    );
  editNote = (noteId: string, text: string, version: number) =>
    this.answer<NoteView>(() => {
      const note = this.written.find(({ id }) => id === noteId);
      if (note?.version !== version) return stale(note);
      return Object.assign(note, { text, version: version + 1 });
    });
  setNotePinned = (id: string, pinned: boolean, version: number) => this.edited(this.written, id, version, { pinned });
  setNoteExpiry = (id: string, expiresAt: string | null, version: number) =>
    this.edited(this.written, id, version, { expiresAt });
  setNoteVisibility = (id: string, visibility: NoteView['visibility'], version: number) =>
    this.edited(this.written, id, version, { visibility });
  setTags = (_: string, tagIds: readonly string[], version: number) => this.change(version, { tagIds });
  mergeClients = async (_: string, { otherId }: WantedMerge, version: number) => {
    const written = await this.change(version, {});
    const times = { mergedAt: AT, undoableUntil: '2100-01-01T00:00:00Z', undoneAt: null };
    const merge = { id: 'm', intoId: 'c', fromId: otherId, fromName: 'Lada O.', mergedBy: 'me', ...times };
    if (written.state !== 'saved') return written;
    this.mergeList.push(merge);
    return { state: 'saved' as const, view: { merge, client: written.view } };
  };
  undoMerge = async () => {
    this.mergeList.length = 0;
    const written = await this.change(this.card.version, {});
    return written.state === 'saved' ? { state: 'saved' as const, view: { client: written.view } } : written;
  };
  deleteNote = (noteId: string) =>
    this.answer<null>(() => {
      this.written.splice(
        this.written.findIndex(({ id }) => id === noteId),
        1,
      );
      return null;
    });

  note(text: string, authorId = this.myself.manager.id): NoteView {
    const id = `n${this.written.length}`;
    const times = { textAt: AT, createdAt: AT, changedAt: AT, expiresAt: null };
    const place = { clientId: 'c', link: null, quote: null };
    return { id, ...place, text, authorId, textBy: authorId, pinned: false, visibility: 'TEAM', ...times, version: 1 };
  }

  private change(version: number, part: object, action: WriteAction = 'editClient'): Promise<Written<ClientView>> {
    return this.answer(
      () => {
        if (version !== this.card.version) return stale({ ...this.card });
        return { ...Object.assign(this.card, part, { version: version + 1 }) };
      },
      { action, expected: part },
    );
  }

  /** The connection is back, and what waited has been sent. */
  reconnect(): void {
    this.connection = 'there';
    this.waiting.length = 0;
    this.tell({ kind: 'outbox' });
  }

  discard = async (itemId: string) => {
    const at = this.waiting.findIndex(({ id }) => id === itemId);
    const [taken] = at < 0 ? [] : this.waiting.splice(at, 1);
    this.tell({ kind: 'outbox' });
    return taken !== undefined;
  };

  protected queue(item: Partial<OutboxItem>): { state: 'queued' } {
    const id = `w${this.waiting.length}`;
    this.waiting.push({ id, action: 'editClient', clientId: 'c', state: 'waiting', ...item });
    this.tell({ kind: 'outbox' });
    return { state: 'queued' };
  }
}

function manager(id: string, role: Role): ManagerView {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return { id, name, email: `${id}@example.org`, role, active: true, joinedAt: AT, secondFactor: null, version: 1 };
}

function status(id: string, en: string, ru: string): StatusView {
  const look = { color: '#1c7ed6', shape: 'CIRCLE' as const, letter: en.charAt(0) };
  const place = { processId: 'sales', position: 0, retiredAt: null };
  return { id, captions: { en, ru }, ...look, outcome: 'OPEN', ...place, version: 1 };
}

function client(): ClientView {
  const profile = { id: 'p1', network: 'VK' as const, externalId: '1', handle: 'lada', url: 'https://vk.com/lada' };
  return {
    ...{
      id: 'c',
      name: 'Lada',
      comment: null,
      statusId: 'new',
      ownerId: null,
      noteCount: 0,
      nextDue: null,
      profiles: [profile],
    },
    ...{
      blocked: false,
      blockedReason: null,
      tagIds: [],
      source: null,
      contacts: [],
      fields: {},
      createdAt: AT,
      createdBy: null,
      changedAt: AT,
      version: 1,
    },
  };
}

function project(state: Me['project']['state']): Me['project'] {
  return {
    ...{ id: 'p', name: 'Honey & Wax', description: '', site: '', zone: 'UTC', hasLogo: false, logoVersion: 0 },
    secondFactorRoles: [],
    ...{ state, trialEndsAt: AT, writesUntil: AT, warning: null, seats: 10, seatsTaken: 3, createdAt: AT, version: 1 },
  };
}
