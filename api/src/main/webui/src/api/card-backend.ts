import {
  type CardBackend,
  type CardChange,
  type ClientView,
  type EventView,
  type ManagerView,
  type NoteView,
  type Page,
  problemIn,
  type StatusView,
  type Written,
} from '@okolo/card';
import type { LiveChanges } from './live';
import type { Ask } from './session';

/** A write that is sent at once: what the service answered, or why it refused. */
export async function written<T>(answer: Promise<T>): Promise<Written<T>> {
  try {
    return { state: 'saved', view: await answer };
  } catch (failure) {
    return { state: 'refused', problem: problemIn(failure) };
  }
}

/** What the card asks of its surroundings, answered over HTTP. The cabinet has no outbox: it says what it could not save. */
export function cardBackend(ask: Ask, live: LiveChanges): CardBackend {
  const saved = async <T>(answer: Promise<T>, change?: CardChange): Promise<Written<T>> => {
    const outcome = await written(answer);
    if (outcome.state === 'saved' && change) live.tell(change);
    return outcome;
  };
  const touched = (clientId: string): CardChange => ({ kind: 'client', clientId });
  return {
    ...reads(ask),
    ...clientWrites(ask, saved, touched),
    addNote: (id, note) => saved(ask(`/clients/${id}/notes`, { method: 'POST', body: note }), touched(id)),
    editNote: (id, text, version) => written(ask(`/notes/${id}`, { method: 'PUT', body: { text }, version })),
    deleteNote: (id, version) => written(ask(`/notes/${id}`, { method: 'DELETE', version })),
    subscribe: live.subscribe,
  };
}

function reads(ask: Ask) {
  const items = async <T>(path: string) => (await ask<{ items: readonly T[] }>(path)).items;
  return {
    me: () => ask<Awaited<ReturnType<CardBackend['me']>>>('/me'),
    statuses: () => items<StatusView>('/statuses'),
    managers: () => items<ManagerView>('/managers'),
    client: (id: string) => ask<ClientView>(`/clients/${id}`),
    notes: (id: string, cursor?: string) => ask<Page<NoteView>>(`/clients/${id}/notes${after(cursor)}`),
    events: (id: string, cursor?: string) => ask<Page<EventView>>(`/clients/${id}/events${after(cursor)}`),
  };
}

type Saved = <T>(answer: Promise<T>, change?: CardChange) => Promise<Written<T>>;

function clientWrites(ask: Ask, saved: Saved, touched: (clientId: string) => CardChange) {
  const put = (id: string, rest: string, body: unknown, version: number) =>
    saved(ask<ClientView>(`/clients/${id}${rest}`, { method: 'PUT', body, version }), touched(id));
  return {
    addClient: (client) => saved(ask<ClientView>('/clients', { method: 'POST', body: client })),
    editClient: (id, edit, version) => put(id, '', edit, version),
    deleteClient: (id, version) =>
      saved(ask<null>(`/clients/${id}`, { method: 'DELETE', version }), {
        ...touched(id),
        deleted: true,
      } as CardChange),
    restoreClient: (id) => saved(ask<ClientView>(`/clients/${id}/restore`, { method: 'POST' }), touched(id)),
    setStatus: (id, statusId, version) => put(id, '/status', { statusId }, version),
    setOwner: (id, ownerId, version) => put(id, '/owner', { ownerId }, version),
    setBlocked: (id, blocked, reason, version) => put(id, '/blocked', { blocked, ...(reason && { reason }) }, version),
    addProfile: (id, profile) =>
      saved(ask<ClientView>(`/clients/${id}/profiles`, { method: 'POST', body: profile }), touched(id)),
    removeProfile: (id, profileId, version) =>
      saved(ask<ClientView>(`/clients/${id}/profiles/${profileId}`, { method: 'DELETE', version }), touched(id)),
  } satisfies Partial<CardBackend>;
}

function after(cursor: string | undefined): string {
  return cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
}
