import type { WriteAction } from '../backend';
import type { CallArgs, CardCall, ReadAction } from './calls';
import { type CardRequest, request } from './request';

export type { CardRequest } from './request';

type Action = ReadAction | WriteAction;

/** All that the card asks of the service. Paths and bodies are checked against the description of the service. */
const REQUESTS: { readonly [A in Action]: (...args: CallArgs[A]) => CardRequest } = {
  me: () => request('get', '/me', {}),
  statuses: () => request('get', '/statuses', {}),
  managers: () => request('get', '/managers', {}),
  client: (id) => request('get', '/clients/{id}', { id }),
  notes: (id, cursor) => request('get', '/clients/{id}/notes', { id, cursor }),
  events: (id, cursor) => request('get', '/clients/{id}/events', { id, cursor }),

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
  deleteNote: (id, version) => request('delete', '/notes/{id}', { id, version }),
};

/** The request that a call of the card's backend comes to. */
export function requestOf<A extends Action>({ method, args }: CardCall<A>): CardRequest {
  return REQUESTS[method](...args);
}
