const DAY = 24 * 60 * 60 * 1000;

/** How many days of the trial are left, the one that has begun included; 0 when it is over. */
export function daysLeft(endsAt: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(endsAt) - now) / DAY));
}
