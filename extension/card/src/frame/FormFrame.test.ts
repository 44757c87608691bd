import type { KeyboardEvent } from 'react';
import { describe, expect, it } from 'vitest';
import { savesAtOnce } from './FormFrame';

const pressed = (how: object, isComposing = false) =>
  savesAtOnce({ key: 'Enter', ctrlKey: false, metaKey: false, nativeEvent: { isComposing }, ...how } as KeyboardEvent);

describe('Ctrl+Enter saves', () => {
  it.each([
    ['a Latin keyboard', 'Enter'],
    ['a Russian one, whose letters have other codes', 'Enter'],
    ['the number block', 'NumpadEnter'],
  ])('on %s', (_, code) => {
    expect(pressed({ ctrlKey: true, code })).toBe(true);
  });

  it('with the command key of a Mac as well', () => {
    expect(pressed({ metaKey: true })).toBe(true);
  });

  it('not while a word is being composed', () => {
    expect(pressed({ ctrlKey: true }, true)).toBe(false);
  });

  it('not without Ctrl', () => {
    expect(pressed({})).toBe(false);
  });
});
