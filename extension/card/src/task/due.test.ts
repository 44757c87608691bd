import { expect, it } from 'vitest';
import { dayThatEnds, dueFields, dueOf, isOverdue } from './due';

const ZONE = 'Europe/Moscow';
const NOON = Date.parse('2026-11-21T09:00:00Z');

it.each([null, '2026-12-01', '2026-12-01T06:30:00.000Z'])('A task due %s goes through its form unchanged', (due) => {
  expect(dueOf(dueFields(due, ZONE), ZONE)).toBe(due);
});

it.each<[string, string | null, boolean]>([
  ['never', null, false],
  ['today', '2026-11-21', false],
  ['yesterday', '2026-11-20', true],
  ['an hour ago', '2026-11-21T08:00:00Z', true],
  ['in an hour', '2026-11-21T10:00:00Z', false],
])('A task due %s is overdue or not', (_, due, overdue) => {
  expect(isOverdue(due, ZONE, NOON)).toBe(overdue);
});

it('What is due at the end of a day is due that day', () => {
  expect(dayThatEnds('2026-11-20T21:00:00Z', ZONE)).toBe('2026-11-20');
  expect(dayThatEnds('2026-11-20T21:30:00Z', ZONE)).toBeNull();
});
