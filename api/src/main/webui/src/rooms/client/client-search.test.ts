import { describe, expect, it } from 'vitest';
import { clientsPath, readSearch } from './client-search';

describe('An address of the table', () => {
  it('keeps what it understands', () => {
    const search = { q: 'an', status: 's1', owner: 'me', blocked: true, sort: 'name' };
    expect(readSearch(search)).toEqual(search);
  });

  it('passes over what it does not understand', () => {
    expect(readSearch({ q: '', blocked: 'perhaps', sort: 'drop table', page: 3 })).toEqual({});
  });

  it('takes a search for a number as text', () => {
    expect(readSearch({ q: 123 })).toEqual({ q: '123' });
  });

  it('does not spell out the usual order', () => {
    expect(readSearch({ sort: '-changedAt' })).toEqual({});
  });
});

describe('The question to the service', () => {
  it('names the filters as the service does', () => {
    const path = clientsPath({ q: 'a&b', status: 's1', owner: 'none', blocked: false, sort: 'name' }, 'c1');
    expect(path).toBe('/clients?limit=50&sort=name&q=a%26b&statusId=s1&ownerId=none&blocked=false&cursor=c1');
  });

  it('asks for the latest changes first when nothing is said', () => {
    expect(clientsPath({})).toBe('/clients?limit=50&sort=-changedAt');
  });
});
