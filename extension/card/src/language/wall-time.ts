import type { Instant } from '../api/types';

/** What a clock on the wall shows in a zone: as a field for date and time takes it, `2026-11-21T09:00`. */
export function wallTime(instant: Instant, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant));
  const of = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return `${of.year}-${of.month}-${of.day}T${of.hour}:${of.minute}`;
}

/**
 * The instant at which a clock in a zone shows this. What the clock skips comes later by as much; what it shows twice
 * is meant the first time.
 */
export function instantOf(wall: string, zone: string): Instant {
  const asUtc = Date.parse(`${wall}Z`);
  const offsetAt = (time: number) => Date.parse(`${wallTime(new Date(time).toISOString(), zone)}Z`) - time;
  const day = 24 * 60 * 60 * 1000;
  const [before, after] = [offsetAt(asUtc - day), offsetAt(asUtc + day)];
  const fits = [before, after].map((offset) => asUtc - offset).filter((time) => offsetAt(time) === asUtc - time);
  return new Date(fits.length > 0 ? Math.min(...fits) : asUtc - before).toISOString();
}

/** Today and the days after it, as `2026-11-21`, in a zone. */
export function dayIn(days: number, zone: string, now = Date.now()): string {
  const today = wallTime(new Date(now).toISOString(), zone).slice(0, 10);
  const moved = new Date(`${today}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
