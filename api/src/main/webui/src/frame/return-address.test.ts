import { expect, it } from 'vitest';
import { readReturn } from './return-address';

it('An address within the cabinet is returned to', () => {
  expect(readReturn({ return: '/clients?q=a' })).toEqual({ return: '/clients?q=a' });
});

it.each(['https://example.org/', '//example.org', '/\\example.org', 'clients', 7, undefined])(
  'The address %s is not returned to',
  (address) => {
    expect(readReturn({ return: address })).toEqual({});
  },
);
