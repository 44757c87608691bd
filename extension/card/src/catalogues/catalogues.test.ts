import { describe, expect, it } from 'vitest';
import { differences } from './compare';
import en from './en.json';
import { nearestLanguage } from './index';
import ru from './ru.json';

const pair = (english: object, russian: object) =>
  differences({ language: 'en', catalogue: english as never }, { language: 'ru', catalogue: russian as never });

describe('The catalogues', () => {
  it('say the same things in English and in Russian', () => {
    expect(pair(en, ru)).toEqual([]);
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

describe('The language', () => {
  it('is the first wanted one that there is', () => {
    expect(nearestLanguage(['fr-FR', 'ru-RU', 'en'])).toBe('ru');
  });

  it('is English when none of the wanted ones is there', () => {
    expect(nearestLanguage(['fa'])).toBe('en');
  });
});
