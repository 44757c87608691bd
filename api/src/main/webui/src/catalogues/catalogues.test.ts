import { differences } from '@okolo/card/catalogues/compare';
import { expect, it } from 'vitest';
import en from './en.json';
import ru from './ru.json';

it('The cabinet says the same things in English and in Russian', () => {
  expect(differences({ language: 'en', catalogue: en }, { language: 'ru', catalogue: ru })).toEqual([]);
});
