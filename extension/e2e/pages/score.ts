/**
 * Compares the icons painted on a page with what was expected.
 *
 * People: an expected person is found when an icon bears the id or the handle; missed when none does, unless all of
 * that person's places are hidden ones. A painted key that is neither expected, nor the signed-in user, nor uncertain is
 * false; keys that stand together as a pair of id and handle are one person.
 * Places: painted icons of expected people against `places`. Where nothing is hidden the two may differ by 10 %, rounded
 * up (so by one place on a page of up to ten); with hidden places the difference is shown, not judged.
 */
import { type ExpectedPage, type ExpectedPerson, uncertainKey } from './expected';
import type { Painted } from './painted';

export interface Bounds {
  /** Missed and false people against expected ones, over all pages. */
  readonly overall: number;
  /** The same on one page. */
  readonly onePage: number;
  /** Places too many or too few on a page without hidden places. */
  readonly places: number;
}

export const bounds: Bounds = { overall: 0.02, onePage: 0.1, places: 0.1 };

export interface Score {
  readonly expected: number;
  readonly found: number;
  /** The keys of people without an icon. */
  readonly missed: readonly string[];
  /** The keys of people who should not have one. */
  readonly wrong: readonly string[];
  readonly placesExpected: number;
  readonly placesHidden: number;
  readonly placesFound: number;
  /** Icons that are in the document but cannot be seen although their place can: not counted as painted. */
  readonly unseen: readonly string[];
}

interface Key {
  readonly id?: string | null | undefined;
  readonly handle?: string | null | undefined;
}

/** Facebook's handles ignore case and dots; VK's have dots that matter little for telling people of one page apart. */
const plain = (handle: string | null | undefined) => handle?.toLowerCase().replaceAll('.', '') ?? '';

/** Whether two keys name one person. Two known ids decide alone: handles wander between people. */
function isSame(one: Key, other: Key): boolean {
  if (one.id && other.id) return one.id === other.id;
  return plain(one.handle) !== '' && plain(one.handle) === plain(other.handle);
}

const shown = (key: Key) => [key.id, key.handle].filter(Boolean).join('=');

/** One entry per person: keys that meet through a shared id or handle are put together. */
function distinct(keys: readonly Key[]): string[] {
  const people: Key[] = [];
  for (const key of keys) {
    const known = people.findIndex((one) => isSame(one, key));
    if (known < 0) people.push(key);
    else people[known] = { id: people[known]?.id ?? key.id, handle: people[known]?.handle ?? key.handle };
  }
  return people.map(shown);
}

function isUncertain(key: Key, uncertain: readonly string[]): boolean {
  return uncertain.some((one) => one === key.id || plain(one) === plain(key.handle));
}

const isAllHidden = (person: ExpectedPerson) => (person.hidden_places ?? 0) >= person.places;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The score of one page. `painted` are all its icons, whether they can be seen or not. */
export function score(page: ExpectedPage, painted: readonly Painted[]): Score {
  const wanted = page.people.filter((person) => !person.is_self);
  const selves: Key[] = [...page.people.filter((person) => person.is_self), ...(page.self ? [page.self] : [])];
  const uncertain = page.uncertain.map(uncertainKey).filter((key): key is string => key !== null);
  const seen = painted.filter((one) => one.sight === 'visible' || one.sight === 'hidden part');
  const isWanted = (one: Painted) => wanted.some((person) => isSame(person, one.person));
  const hasIcon = (person: ExpectedPerson) => seen.some((one) => isSame(person, one.person));
  const strangers = seen.filter(
    (one) => !isWanted(one) && !selves.some((self) => isSame(self, one.person)) && !isUncertain(one.person, uncertain),
  );
  const due = wanted.filter((person) => hasIcon(person) || !isAllHidden(person));
  return {
    expected: due.length,
    found: due.filter(hasIcon).length,
    missed: due.filter((person) => !hasIcon(person)).map(shown),
    wrong: distinct(strangers.map((one) => one.person)),
    placesExpected: sum(wanted.map((person) => person.places)),
    placesHidden: sum(wanted.map((person) => person.hidden_places ?? 0)),
    placesFound: seen.filter(isWanted).length,
    unseen: painted
      .filter((one) => !seen.includes(one))
      .map((one) => `${shown(one.person)} ${one.sight} (${one.surface})`),
  };
}

/** The page's scores together, as if they were one page. */
export function total(scores: readonly Score[]): Score {
  const add = (pick: (score: Score) => number) => sum(scores.map(pick));
  return {
    expected: add((one) => one.expected),
    found: add((one) => one.found),
    missed: scores.flatMap((one) => one.missed),
    wrong: scores.flatMap((one) => one.wrong),
    placesExpected: add((one) => one.placesExpected),
    placesHidden: add((one) => one.placesHidden),
    placesFound: add((one) => one.placesFound),
    unseen: scores.flatMap((one) => one.unseen),
  };
}

const share = (one: Score) => (one.missed.length + one.wrong.length) / Math.max(1, one.expected);

/** Whether too many people are missed or false, over all pages. */
export const isBeyondOverall = (all: Score) => share(all) > bounds.overall;

/** What is beyond the bounds on one page, in words; empty when all is well. */
export function faults(page: Score): string[] {
  const off = Math.abs(page.placesFound - page.placesExpected);
  return [
    ...(share(page) > bounds.onePage ? [`people ${Math.round(share(page) * 100)} %`] : []),
    ...(page.placesHidden === 0 && off > Math.ceil(page.placesExpected * bounds.places)
      ? [`places off by ${off}`]
      : []),
  ];
}
