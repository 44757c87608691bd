import { describe, expect, it } from 'vitest';
import { nearestLanguage } from './languages';

describe('The language', () => {
  it('is the first wanted one that there is', () => {
    expect(nearestLanguage(['fr-FR', 'ru-RU', 'en'])).toBe('ru');
  });

  it('is English when none of the wanted ones is there', () => {
    expect(nearestLanguage(['fa'])).toBe('en');
  });
});
