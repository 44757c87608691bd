import { expect, it } from 'vitest';
import type { EventView, ManagerView, StatusView } from '../api/types';
import en from '../catalogues/en.json';
import { describe as said } from './describe';

const names = {
  statuses: [{ id: 's1', captions: { en: 'New', ru: 'Новый' } } as StatusView],
  managers: [{ id: 'm1', name: 'Anna' } as ManagerView],
  language: 'ru',
  noStatus: 'Без статуса',
  nobody: 'Никто',
  has: (key: string) => key.replace('event.kind.', '') in en.event.kind,
};
const event = (kind: string, before: unknown, after: unknown) => ({ kind, before, after }) as EventView;

it('A change of status is told by the captions in the user’s language', () => {
  expect(said(event('client.status', { statusId: null }, { statusId: 's1' }), names)).toEqual({
    kind: 'event.kind.client_status',
    before: 'Без статуса',
    after: 'Новый',
  });
});

it('A change of owner is told by names', () => {
  expect(said(event('client.owner', { ownerId: 'm1' }, { ownerId: null }), names)).toMatchObject({
    before: 'Anna',
    after: 'Никто',
  });
});

it('Unblocking has words of its own', () => {
  expect(said(event('client.blocked', { blocked: true }, { blocked: false }), names).kind).toBe(
    'event.kind.client_unblocked',
  );
});

it('A kind that is newer than the card is still shown', () => {
  expect(said(event('client.not-thought-of-yet', null, null), names).kind).toBe('event.kind.other');
});
