import { describe, expect, it } from 'vitest';
import { dayIn, instantOf, wallTime } from './wall-time';

describe('A time on the wall', () => {
  it('is what the clock shows in that zone', () => {
    expect(wallTime('2026-11-21T21:30:00Z', 'Asia/Almaty')).toBe('2026-11-22T02:30');
  });

  it.each([
    ['in winter', '2026-12-01T09:00', 'Europe/Budapest', '2026-12-01T08:00:00.000Z'],
    ['in summer', '2026-07-01T09:00', 'Europe/Budapest', '2026-07-01T07:00:00.000Z'],
    ['east of the date line', '2026-07-01T00:30', 'Asia/Kamchatka', '2026-06-30T12:30:00.000Z'],
    ['that is skipped in spring, later by as much', '2026-03-29T02:30', 'Europe/Budapest', '2026-03-29T01:30:00.000Z'],
    ['that comes twice in autumn, the first time', '2026-10-25T02:30', 'Europe/Budapest', '2026-10-25T00:30:00.000Z'],
  ])('is an instant %s', (_, wall, zone, instant) => {
    expect(instantOf(wall, zone)).toBe(instant);
  });
});

it('Tomorrow is the next day of the zone', () => {
  expect(dayIn(1, 'Europe/Moscow', Date.parse('2026-12-31T22:30:00Z'))).toBe('2027-01-02');
});
