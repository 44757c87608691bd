import { readdirSync, readFileSync } from 'node:fs';
import { differences } from '@okolo/card/catalogues/compare';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import ru from './ru.json';

const LOCALES = new URL('../../public/_locales/', import.meta.url);

describe('the catalogues', () => {
  it('say the same things in English and Russian', () => {
    expect(differences({ language: 'en', catalogue: en }, { language: 'ru', catalogue: ru })).toEqual([]);
  });

  it('name the extension in every language that it speaks', () => {
    const keys = readdirSync(LOCALES).map((language) =>
      Object.keys(JSON.parse(readFileSync(new URL(`${language}/messages.json`, LOCALES), 'utf8'))).join(),
    );
    expect(new Set(keys).size).toBe(1);
  });
});
