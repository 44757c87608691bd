import type { Instant } from '../api/types';
import { dayIn, instantOf, wallTime } from '../language/wall-time';

/** When a task is due, as its form holds it: a day, maybe a time on it; both empty for never. */
export interface DueFields {
  readonly day: string;
  readonly time: string;
}

/** A due date of the service (an instant, a day, or null) as the clock of a zone shows it. */
export function dueFields(due: string | null, zone: string): DueFields {
  if (due === null) return { day: '', time: '' };
  if (!due.includes('T')) return { day: due, time: '' };
  const wall = wallTime(due, zone);
  return { day: wall.slice(0, 10), time: wall.slice(11) };
}

/** The other way round. A time without a day is meant today. */
export function dueOf({ day, time }: DueFields, zone: string): string | null {
  if (time === '') return day === '' ? null : day;
  return instantOf(`${day || dayIn(0, zone)}T${time}`, zone);
}

/** Whether it should have been done by now: a day lasts to its end. */
export function isOverdue(due: string | null, zone: string, now = Date.now()): boolean {
  if (due === null) return false;
  return due.includes('T') ? Date.parse(due as Instant) < now : due < dayIn(0, zone, now);
}

/** The day that ends at this instant, for what is due on a day; null when none does. */
export function dayThatEnds(instant: Instant, zone: string): string | null {
  if (!wallTime(instant, zone).endsWith('T00:00')) return null;
  return wallTime(new Date(Date.parse(instant) - 1).toISOString(), zone).slice(0, 10);
}
