import { expect, it } from 'vitest';
import { rebased, theirs } from './rebased';

const before = { name: 'Honey', site: '' };
const typed = { name: 'Wax', site: '' };

it('A field typed here stays as it was typed', () => {
  expect(rebased({ before, typed, now: { name: 'Bees', site: '' } }).name).toBe('Wax');
});

it('A field not touched here becomes what somebody else has made of it', () => {
  expect(rebased({ before, typed, now: { name: 'Honey', site: 'https://bees.example' } }).site).toBe(
    'https://bees.example',
  );
});

it('What would be written over is shown', () => {
  expect(theirs({ before, typed, now: { name: 'Bees', site: 'https://bees.example' } })).toEqual(['Bees']);
});

it('Two who typed the same are in no conflict', () => {
  expect(theirs({ before, typed, now: { name: 'Wax', site: '' } })).toEqual([]);
});
