import { expect, it } from 'vitest';
import { changeOf } from './live';

const event = (name: string, data: object) => ({ id: '1', name, data: JSON.stringify(data) });

it('A change of a client is told by its id', () => {
  const data = { seq: 1, kind: 'client.status', clientId: 'c', client: { clientId: 'c', deleted: false } };
  expect(changeOf(event('client', data))).toEqual({ kind: 'client', clientId: 'c', deleted: false });
});

it('A deleted client is told as such', () => {
  expect(changeOf(event('client', { client: { clientId: 'c', deleted: true } }))).toMatchObject({ deleted: true });
});

it.each(['statuses', 'managers', 'project', 'reset'])('The event “%s” is passed on', (name) => {
  expect(changeOf(event(name, { seq: 1 }))).toEqual({ kind: name });
});

it('An event that is newer than this cabinet is passed over', () => {
  expect(changeOf(event('task', { seq: 1 }))).toBeNull();
});
