import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/languages';
import { differences } from './compare';
import en from './en.json';
import { cardCatalogue } from './index';

const pair = (english: object, russian: object) =>
  differences({ language: 'en', catalogue: english as never }, { language: 'ru', catalogue: russian as never });

describe('The catalogues', () => {
  it.each(LANGUAGES)('say the same things in English and in %s', async (language) => {
    const catalogue = await cardCatalogue(language);
    expect(differences({ language: 'en', catalogue: en }, { language, catalogue })).toEqual([]);
  });

  it('are compared by keys', () => {
    expect(pair({ a: { b: 'B' } }, { a: {} })).toEqual(['ru lacks a.b']);
  });

  it('are compared by the plural forms that each language has', () => {
    expect(pair({ n_one: '1', n_other: 'n' }, { n_one: '1', n_few: '2', n_other: 'n' })).toEqual(['ru lacks n_many']);
  });

  it('are compared by placeholders', () => {
    expect(pair({ a: 'Hello, {{name}}' }, { a: 'Привет, {{имя}}{{nom}}' })).toEqual(['a has nom, not name']);
  });
});
