import { expect, it } from 'vitest';
import { daysLeft } from './trial';

const now = Date.parse('2026-11-21T12:00:00Z');

it('Seven days are left right after signing up', () => {
  expect(daysLeft('2026-11-28T12:00:00Z', now)).toBe(7);
});

it('The last hours count as a day', () => {
  expect(daysLeft('2026-11-21T13:00:00Z', now)).toBe(1);
});

it('Nothing is left when the trial is over', () => {
  expect(daysLeft('2026-11-20T12:00:00Z', now)).toBe(0);
});
