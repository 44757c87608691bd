import type { Mark, MarkDetails } from '../messages/mark';
import type { Language, PageWords } from '../messages/protocol';

/** What an icon says to a screen reader: the status, whose client, that they are blocked, and that something is late. */
export function markLabel(words: PageWords, mark: Mark, now = Date.now()): string {
  const parts = [mark.caption || words.noStatus];
  if (mark.owner === 'me') parts.push(words.ownClient);
  if (mark.owner === 'colleague') parts.push(words.clientOf.replace('{{name}}', mark.ownerName));
  if (mark.owner === 'nobody') parts.push(words.nobodysClient);
  if (mark.blocked) parts.push(words.blocked);
  if (isLate(mark, now)) parts.push(words.late);
  return parts.join(' · ');
}

/** Whether something about this client was due and is not done. */
export function isLate({ nextDue }: Mark, now = Date.now()): boolean {
  return nextDue !== null && Date.parse(nextDue) <= now;
}

/** What is told besides the label to whoever points at an icon, line by line. */
export function detailLines(words: PageWords, language: Language, mark: Mark, details: MarkDetails | null): string[] {
  const lines: string[] = [];
  const say = (text: string, values: Record<string, string>) =>
    lines.push(text.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? ''));
  if (details?.status) {
    const { by, at } = details.status;
    say(by ? words.setBy : words.set, { name: by, when: moment(at, language) });
  }
  const next = details?.task;
  if (next)
    say(next.due ? words.nextBy : words.next, { what: next.title, when: next.due ? moment(next.due, language) : '' });
  else if (mark.nextDue) say(words.nextBy, { what: words.task, when: moment(mark.nextDue, language) });
  if (mark.noteCount > 0) say(words.notes, { count: new Intl.NumberFormat(language).format(mark.noteCount) });
  return lines;
}

/** What is due on a day is due at its end: then the day is said and no time. */
function moment(when: string, language: Language): string {
  const time = new Date(when);
  const isDay = !when.includes('T');
  const endsDay = !isDay && time.getHours() + time.getMinutes() + time.getSeconds() === 0;
  if (isDay || endsDay) {
    const day = new Date(time.getTime() - (endsDay ? 1 : 0));
    return new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...(isDay && { timeZone: 'UTC' }) }).format(day);
  }
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
