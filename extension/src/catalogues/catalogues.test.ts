import { readFileSync } from 'node:fs';
import { differences } from '@okolo/card/catalogues/compare';
import { LANGUAGES } from '@okolo/card/languages';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import { extensionCatalogue } from './index';

const LOCALES = new URL('../../public/_locales/', import.meta.url);

describe('the catalogues', () => {
  it.each(LANGUAGES)('say the same things in English and %s', async (language) => {
    const catalogue = await extensionCatalogue(language);
    expect(differences({ language: 'en', catalogue: en }, { language, catalogue })).toEqual([]);
  });

  it('name the extension in every language that it speaks', () => {
    const keys = LANGUAGES.map((language) =>
      Object.keys(JSON.parse(readFileSync(new URL(`${language}/messages.json`, LOCALES), 'utf8'))).join(),
    );
    expect(new Set(keys).size).toBe(1);
  });
});
