import type { WriteAction } from '@okolo/card';
import type { WriteCall } from '../messages/card-call';
import type { NewEntry } from './kept/outbox-store';

/** A write of the card as a request to the service. */
export function entryOf(call: WriteCall): NewEntry {
  switch (call.method) {
    case 'addClient': {
      const [client, firstNote] = call.args;
      const lane = `new ${client.profiles.map((one) => `${one.network} ${one.externalId ?? one.handle}`).join(' ')}`;
      const entry = { ...post('addClient', null, '/clients', { ...client }, client.name), lane };
      return firstNote ? { ...entry, firstNote, text: `${client.name}\n${firstNote.text}` } : entry;
    }
    case 'editClient': {
      const [id, edit, version] = call.args;
      const text = [edit.name, edit.comment].filter(Boolean).join('\n');
      return { ...put('editClient', id, '', { ...edit }, version), text };
    }
    case 'deleteClient': {
      const [id, version] = call.args;
      return { ...put('deleteClient', id, '', null, version), method: 'DELETE' };
    }
    case 'restoreClient':
      return post('restoreClient', call.args[0], `/clients/${call.args[0]}/restore`, null);
    case 'setStatus': {
      const [id, statusId, version] = call.args;
      return put('setStatus', id, '/status', { statusId }, version);
    }
    case 'setOwner': {
      const [id, ownerId, version] = call.args;
      return put('setOwner', id, '/owner', { ownerId }, version);
    }
    case 'setBlocked': {
      const [id, blocked, reason, version] = call.args;
      const entry = put('setBlocked', id, '/blocked', { blocked, reason }, version);
      return reason ? { ...entry, text: reason } : entry;
    }
    case 'addProfile': {
      const [id, profile] = call.args;
      return post('addProfile', id, `/clients/${id}/profiles`, { ...profile }, profile.handle ?? profile.externalId);
    }
    case 'removeProfile': {
      const [id, profileId, version] = call.args;
      return { ...put('removeProfile', id, `/profiles/${profileId}`, null, version), method: 'DELETE' };
    }
    case 'addNote': {
      const [id, note] = call.args;
      return post('addNote', id, `/clients/${id}/notes`, { ...note }, note.text);
    }
    case 'editNote': {
      const [id, text, version] = call.args;
      return noteEntry('editNote', 'PUT', id, { text }, version, text);
    }
    case 'deleteNote': {
      const [id, version] = call.args;
      return noteEntry('deleteNote', 'DELETE', id, null, version);
    }
  }
}

type Body = NewEntry['body'];

function post(action: WriteAction, clientId: string | null, path: string, body: Body, text?: string): NewEntry {
  const base = { action, clientId, lane: `client ${clientId}`, path, body, version: null, versionPath: null } as const;
  return { ...base, method: 'POST', ...(text === undefined ? {} : { text }) };
}

function put(action: WriteAction, clientId: string, below: string, body: Body, version: number): NewEntry {
  const versionPath = `/clients/${clientId}`;
  const path = `${versionPath}${below}`;
  return { action, clientId, lane: `client ${clientId}`, method: 'PUT', path, body, version, versionPath };
}

function noteEntry(
  action: WriteAction,
  method: 'PUT' | 'DELETE',
  noteId: string,
  body: Body,
  version: number,
  text?: string,
): NewEntry {
  const path = `/notes/${noteId}`;
  const base = { action, clientId: null, lane: `note ${noteId}`, method, path, body, version, versionPath: path };
  return { ...base, ...(text === undefined ? {} : { text }) };
}
