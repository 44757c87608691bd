import { useTranslation } from 'react-i18next';
import type { Instant, LanguageCode } from '../api/types';

const MINUTE = 60;
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

/** Dates and numbers as the language in use writes them, in a zone (the account's; the browser's when not given). */
export interface Formats {
  readonly language: LanguageCode;
  /** 21 November 2026, 20:49 */
  moment(instant: Instant): string;
  /** 21 November 2026 */
  day(instant: Instant): string;
  /** A day without a time, `2026-11-21`: the same day everywhere. */
  plainDay(day: string): string;
  /** 5 minutes ago; after a week the day itself. */
  ago(instant: Instant, now?: number): string;
  number(value: number): string;
  /** A sum as the service writes it, `1290.50`, with its currency. */
  money(amount: string, currency: string): string;
}

export function useFormats(zone?: string): Formats {
  const { i18n } = useTranslation();
  return formats(i18n.language as LanguageCode, zone);
}

const made = new Map<string, Formats>();

/** The same for all who ask alike: to make them takes longer than to draw a line of the card. */
export function formats(language: LanguageCode, zone?: string): Formats {
  const key = `${language} ${zone ?? ''}`;
  const known = made.get(key) ?? newFormats(language, zone);
  made.set(key, known);
  return known;
}

function newFormats(language: LanguageCode, zone?: string): Formats {
  const timeZone = knownZone(zone);
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', ...timeZone });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', ...timeZone });
  const plainDay = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(language);
  const shownDay = (instant: Instant) => withoutYearWord(day.format(new Date(instant)));
  return {
    language,
    moment: (instant) => withoutYearWord(moment.format(new Date(instant))),
    day: shownDay,
    ago: (instant, now = Date.now()) => relative(language, instant, now) ?? shownDay(instant),
    number: (value) => number.format(value),
    plainDay: (date) => withoutYearWord(plainDay.format(new Date(`${date}T00:00:00Z`))),
    money: (amount, currency) => money(language, currency).format(Number(amount)),
  };
}

/** Kopecks are shown where there are any. */
function money(language: LanguageCode, currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
}

/** Russian dates end in "г.", which at the end of a sentence would make two full stops. */
function withoutYearWord(date: string): string {
  return date.replace(/\sг\./, '');
}

/** Null when it is longer ago than a week: then the day says more. */
function relative(language: LanguageCode, instant: Instant, now: number): string | null {
  const seconds = (Date.parse(instant) - now) / 1000;
  if (Math.abs(seconds) > 7 * 24 * 60 * MINUTE) return null;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, length] of STEPS)
    if (Math.abs(seconds) >= length) return format.format(Math.round(seconds / length), unit);
  return format.format(0, 'second');
}

/** A browser may not know a zone that the service knows: better the browser's own zone than no date at all. */
function knownZone(zone: string | undefined): { timeZone?: string } {
  if (!zone) return {};
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return { timeZone: zone };
  } catch {
    return {};
  }
}
