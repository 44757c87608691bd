import { LANGUAGES } from '@okolo/card';
import { differences } from '@okolo/card/catalogues/compare';
import { expect, it } from 'vitest';
import en from './en.json';
import { cabinetCatalogue } from './index';

it.each(LANGUAGES)('The cabinet says the same things in English and in %s', async (language) => {
  const catalogue = await cabinetCatalogue(language);
  expect(differences({ language: 'en', catalogue: en }, { language, catalogue })).toEqual([]);
});
