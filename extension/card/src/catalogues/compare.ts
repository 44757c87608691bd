import type { Catalogue } from './index';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/**
 * What differs between two catalogues, as sentences: keys that one lacks, plural forms that a language needs (by
 * `Intl.PluralRules`) and does not have, and placeholders that do not match. Empty when they say the same things.
 */
export function differences(one: Localized, other: Localized): string[] {
  const [ones, others] = [flattened(one.catalogue), flattened(other.catalogue)];
  return [
    ...missing(ones, others, other.language),
    ...missing(others, ones, one.language),
    ...incompletePlurals(ones, one.language),
    ...incompletePlurals(others, other.language),
    ...placeholderFaults(ones, others),
  ];
}

export interface Localized {
  readonly language: string;
  readonly catalogue: Catalogue;
}

/** Dotted key → text, of every leaf. */
export function flattened(catalogue: Catalogue, prefix = ''): Map<string, string> {
  const leaves = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') leaves.set(prefix + key, value);
    else for (const [inner, text] of flattened(value, `${prefix}${key}.`)) leaves.set(inner, text);
  }
  return leaves;
}

function missing(from: Map<string, string>, within: Map<string, string>, language: string): string[] {
  const there = new Set([...within.keys()].map(stem));
  const lacking = new Set([...from.keys()].map(stem).filter((key) => !there.has(key)));
  return [...lacking].map((key) => `${language} lacks ${key}`);
}

function incompletePlurals(texts: Map<string, string>, language: string): string[] {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const counted = new Set([...texts.keys()].filter((key) => PLURAL.test(key)).map(stem));
  return [...counted].flatMap((key) =>
    needed.filter((form) => !texts.has(`${key}_${form}`)).map((form) => `${language} lacks ${key}_${form}`),
  );
}

function placeholderFaults(ones: Map<string, string>, others: Map<string, string>): string[] {
  const expected = new Map([...ones].map(([key, text]) => [stem(key), placeholders(text)]));
  return [...others]
    .filter(([key, text]) => (expected.get(stem(key)) ?? placeholders(text)) !== placeholders(text))
    .map(([key, text]) => `${key} has ${placeholders(text)}, not ${expected.get(stem(key))}`);
}

function stem(key: string): string {
  return key.replace(PLURAL, '');
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join(' ');
}
