import { expect, it } from 'vitest';
import { languageOf } from './language';

it.each([
  ['what was chosen in this browser', 'en', 'ru', 'ru-RU', 'en'],
  ['the language of the account', 'auto', 'ru', 'en-US', 'ru'],
  ['the language of the browser while nobody has connected', 'auto', null, 'ru-RU', 'ru'],
  ['English to whoever speaks neither', 'auto', null, 'fr', 'en'],
] as const)('The extension speaks %s', (_, language, account, browsers, spoken) => {
  expect(languageOf({ language, account }, browsers)).toBe(spoken);
});
