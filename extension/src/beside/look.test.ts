// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { page as en } from '../catalogues/en.json';
import { page as ru } from '../catalogues/ru.json';
import type { Mark } from '../messages/mark';
import { type LookState, lookOf as lookOfShown } from './look';

const here = { words: en, connected: true, hidden: { VK: [], FACEBOOK: [] } };
const client: Mark = {
  ...{ clientId: 'c', shape: 'CIRCLE', color: '#112233', letter: 'N', caption: 'New', owner: 'colleague' },
  ...{ ownerName: 'Lev Sample', blocked: true, noteCount: 0, nextDue: null },
};

const lookOf = (mark: Mark | null | undefined, isOpenPerson: boolean, state: LookState) =>
  lookOfShown({ mark, isOpenPerson, state });

describe('The look of an icon', () => {
  it('says status, owner and block of a client', () => {
    expect(lookOf(client, false, here)?.label).toBe('New · client of Lev Sample · blocked');
  });

  it('says that something is overdue', () => {
    const late = lookOf({ ...client, nextDue: '2020-01-31T09:00:00Z' }, false, here);
    expect(late?.label).toBe('New · client of Lev Sample · blocked · task overdue');
    expect(late?.key).not.toBe(lookOf({ ...client, nextDue: '2100-01-31T09:00:00Z' }, false, here)?.key);
  });

  it('is the same for clients who look the same', () => {
    expect(lookOf({ ...client, clientId: 'd' }, false, here)?.key).toBe(lookOf(client, false, here)?.key);
  });

  it('is another one in another language', () => {
    expect(lookOf(client, false, { ...here, words: ru })?.key).not.toBe(lookOf(client, false, here)?.key);
  });

  it('offers to add a stranger whose page is open', () => {
    expect(lookOf(null, true, here)?.kind).toBe('add');
  });

  it.each([
    ['a stranger elsewhere', null, false, true],
    ['a stranger who could not be added now', null, true, false],
    ['somebody who has not been asked for', undefined, true, true],
  ] as const)('is none for %s', (_, mark, isOpenPerson, connected) => {
    expect(lookOf(mark, isOpenPerson, { ...here, connected })).toBeNull();
  });
});
