import type { ReadAction, WriteAction } from './actions';
import type { CallArgs, CardCall } from './calls';
import { type CardRequest, request } from './request';

export type { CardRequest } from './request';

type Action = ReadAction | WriteAction;

/** All that the card asks of the service. Paths and bodies are checked against the description of the service. */
const REQUESTS: { readonly [A in Action]: (...args: CallArgs[A]) => CardRequest } = {
  me: () => request('get', '/me', {}),
  statuses: () => request('get', '/statuses', {}),
  managers: () => request('get', '/managers', {}),
  client: (id) => request('get', '/clients/{id}', { id }),
  notes: (id, cursor) => request('get', '/clients/{id}/notes', { id, query: { cursor } }),
  events: (id, cursor) => request('get', '/clients/{id}/events', { id, query: { cursor } }),
  moves: (id, cursor) => request('get', '/clients/{id}/moves', { id, query: { cursor } }),
  formerNotes: (id) => request('get', '/notes/{id}/history', { id }),
  tags: () => request('get', '/tags', {}),
  fields: () => request('get', '/fields', {}),
  tasks: (clientId, done, cursor) => request('get', '/tasks', { query: { clientId, done: String(done), cursor } }),
  reminders: (clientId, state) => request('get', '/reminders', { query: { clientId, state, limit: 50 } }),
  purchases: (id, cursor) => request('get', '/clients/{id}/purchases', { id, query: { cursor } }),
  totals: (clientId) => request('get', '/purchases/totals', { query: { clientId: [clientId] } }),
  products: (q) => request('get', '/products', { query: { q, limit: 20 } }),
  templates: (q, cursor) => request('get', '/templates', { query: { q, cursor } }),
  rendered: (id, of) => request('post', '/templates/{id}/render', { id, body: of }),
  duplicates: (id) => request('get', '/clients/{id}/duplicates', { id }),
  merges: (id) => request('get', '/clients/{id}/merges', { id }),
  mergePreview: (id, wanted) => request('post', '/clients/{id}/merges/preview', { id, body: wanted }),
  peopleActions: (managerId, limit) => request('get', '/people-actions', { query: { managerId, limit } }),
  peopleOutcomes: (id) => request('get', '/people-actions/{id}/outcomes', { id }),

  addClient: (client) => request('post', '/clients', { body: client }),
  editClient: (id, edit, version) => request('put', '/clients/{id}', { id, body: edit, version }),
  deleteClient: (id, version) => request('delete', '/clients/{id}', { id, version }),
  restoreClient: (id) => request('post', '/clients/{id}/restore', { id }),
  setStatus: (id, statusId, version) => request('put', '/clients/{id}/status', { id, body: { statusId }, version }),
  setOwner: (id, ownerId, version) => request('put', '/clients/{id}/owner', { id, body: { ownerId }, version }),
  // A reason is optional, and there is none where nothing was typed or a block is lifted.
  setBlocked: (id, blocked, reason, version) =>
    request('put', '/clients/{id}/blocked', { id, body: { blocked, ...(reason && { reason }) }, version }),
  addProfile: (id, profile) => request('post', '/clients/{id}/profiles', { id, body: profile }),
  removeProfile: (id, profileId, version) =>
    request('delete', '/clients/{id}/profiles/{profileId}', { id, profileId, version }),
  addNote: (id, note) => request('post', '/clients/{id}/notes', { id, body: note }),
  editNote: (id, text, version) => request('put', '/notes/{id}', { id, body: { text }, version }),
  setNotePinned: (id, pinned, version) => request('put', '/notes/{id}/pinned', { id, body: { pinned }, version }),
  setNoteExpiry: (id, expiresAt, version) => request('put', '/notes/{id}/expiry', { id, body: { expiresAt }, version }),
  setNoteVisibility: (id, visibility, version) =>
    request('put', '/notes/{id}/visibility', { id, body: { visibility }, version }),
  deleteNote: (id, version) => request('delete', '/notes/{id}', { id, version }),

  addTag: (tag) => request('post', '/tags', { body: tag }),
  setTags: (id, tagIds, version) =>
    request('put', '/clients/{id}/tags', { id, body: { tagIds: [...tagIds] }, version }),
  addTask: (task) => request('post', '/tasks', { body: task }),
  editTask: (id, task, version) => request('put', '/tasks/{id}', { id, body: task, version }),
  setTaskDone: (id, done, version) => request('put', '/tasks/{id}/done', { id, body: { done }, version }),
  deleteTask: (id, version) => request('delete', '/tasks/{id}', { id, version }),
  addReminder: (reminder) => request('post', '/reminders', { body: reminder }),
  editReminder: (id, reminder, version) => request('put', '/reminders/{id}', { id, body: reminder, version }),
  snoozeReminder: (id, until, version) => request('post', '/reminders/{id}/snooze', { id, body: { until }, version }),
  finishReminder: (id, version) => request('post', '/reminders/{id}/done', { id, version }),
  deleteReminder: (id, version) => request('delete', '/reminders/{id}', { id, version }),
  addPurchase: (id, purchase) => request('post', '/clients/{id}/purchases', { id, body: purchase }),
  editPurchase: (id, purchase, version) => request('put', '/purchases/{id}', { id, body: purchase, version }),
  deletePurchase: (id, version) => request('delete', '/purchases/{id}', { id, version }),
  mergeClients: (id, wanted, version) => request('post', '/clients/{id}/merges', { id, body: wanted, version }),
  undoMerge: (id, mergeId) => request('post', '/clients/{id}/merges/{mergeId}/undo', { id, mergeId }),
  dismissDuplicate: (id, otherId) => request('put', '/clients/{id}/duplicates/{otherId}/dismissal', { id, otherId }),
  recordTemplateUse: (id, use) => request('post', '/templates/{id}/uses', { id, body: use }),
  startPeopleAction: (order) => request('post', '/people-actions', { body: order }),
  undoPeopleAction: (id) => request('post', '/people-actions/{id}/undo', { id }),
};

/** The request that a call of the card's backend comes to. */
export function requestOf<A extends Action>({ method, args }: CardCall<A>): CardRequest {
  return REQUESTS[method](...args);
}
