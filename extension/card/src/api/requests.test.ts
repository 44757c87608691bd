import { describe, expect, it } from 'vitest';
import { request } from './request';
import { requestOf } from './requests';

describe('The request of a call', () => {
  it('names the client, what is wanted and the version that was seen', () => {
    expect(requestOf({ method: 'setStatus', args: ['c1', 's2', 5] })).toEqual({
      method: 'PUT',
      path: '/clients/c1/status',
      body: { statusId: 's2' },
      version: 5,
      clientId: 'c1',
    });
  });

  it('about a new client names none', () => {
    const client = { name: 'Rada', profiles: [] };
    expect(requestOf({ method: 'addClient', args: [client, { text: 'Hello' }] })).toEqual({
      method: 'POST',
      path: '/clients',
      body: client,
      version: null,
      clientId: null,
    });
  });

  it('about a part of a client names both', () => {
    expect(requestOf({ method: 'removeProfile', args: ['c1', 'p7', 5] })).toMatchObject({
      method: 'DELETE',
      path: '/clients/c1/profiles/p7',
      body: null,
      clientId: 'c1',
    });
  });

  it('about a note names the note alone', () => {
    expect(requestOf({ method: 'editNote', args: ['n1', 'Better', 2] })).toMatchObject({
      path: '/notes/n1',
      body: { text: 'Better' },
      version: 2,
      clientId: null,
    });
  });

  it('for more of a list says from where on', () => {
    expect(requestOf({ method: 'notes', args: ['c1', 'a b&c'] }).path).toBe('/clients/c1/notes?cursor=a%20b%26c');
  });

  it('for the beginning of a list says nothing, also when a message has made null of nothing', () => {
    const args = JSON.parse(JSON.stringify(['c1', undefined]));
    expect(requestOf({ method: 'notes', args }).path).toBe('/clients/c1/notes');
  });

  it('for what was done to several people names the manager who did it', () => {
    expect(requestOf({ method: 'peopleActions', args: ['m1', 1] }).path).toBe('/people-actions?managerId=m1&limit=1');
  });

  it('to block gives the reason', () => {
    expect(requestOf({ method: 'setBlocked', args: ['c1', true, 'Rude', 5] }).body).toEqual({
      blocked: true,
      reason: 'Rude',
    });
  });

  it('to lift a block gives no reason', () => {
    expect(requestOf({ method: 'setBlocked', args: ['c1', false, '', 5] }).body).toEqual({ blocked: false });
  });

  it('that the description of the service does not know is none that compiles', () => {
    const wrong = [
      // @ts-expect-error There is no such path.
      () => request('get', '/customers', {}),
      // @ts-expect-error The path knows no such verb.
      () => request('delete', '/clients/{id}/status', { id: 'c1', version: 5 }),
      // @ts-expect-error Edits need the version that was seen.
      () => request('put', '/clients/{id}/status', { id: 'c1', body: { statusId: null } }),
      // @ts-expect-error The body has no such field.
      () => request('put', '/clients/{id}/status', { id: 'c1', body: { statusId: null, state: 's' }, version: 5 }),
      // @ts-expect-error The path names a client.
      () => request('get', '/clients/{id}', {}),
    ];
    expect(wrong).toHaveLength(5);
  });
});
