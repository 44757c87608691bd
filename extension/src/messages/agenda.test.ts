import { describe, expect, it } from 'vitest';
import { isDue } from './agenda';

const NOW = Date.parse('2026-11-29T20:30:00Z');

describe('what is due on a day', () => {
  it.each([
    ['Europe/Moscow', '2026-11-29', true],
    ['Europe/Moscow', '2026-11-30', false],
    ['Asia/Vladivostok', '2026-11-30', true],
    ['America/New_York', '2026-11-30', false],
  ])('is so by the calendar of the account: in %s %s is due is %s', (zone, due, expected) => {
    expect(isDue({ due }, NOW, zone)).toBe(expected);
  });
});

describe('what is due at an instant', () => {
  it.each(['Asia/Vladivostok', 'America/New_York'])('is so at once everywhere: %s', (zone) => {
    expect([-1, 1].map((later) => isDue({ due: new Date(NOW - later).toISOString() }, NOW, zone))).toEqual([
      false,
      true,
    ]);
  });
});
