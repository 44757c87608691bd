import { expect, it } from 'vitest';
import type { PageTemplate } from '../messages/writing';
import { matching } from './shortcuts';

const template = (title: string, shortcut: string | null): PageTemplate => ({
  ...{ id: title, title, shortcut, beginning: '' },
});
const all = [template('Price of honey', 'price'), template('Delivery', 'dlv'), template('Цена доставки', null)];
const titles = (word: string) => matching(all, word).map(({ title }) => title);

it('A slash alone shows all that have a shortcut', () => {
  expect(titles('')).toEqual(['Price of honey', 'Delivery']);
});

it('Shortcuts are found by how they begin, whatever the case', () => {
  expect(titles('PR')).toEqual(['Price of honey']);
});

it('Titles are found by how one of their words begins, from two letters on', () => {
  expect([titles('дост'), titles('h')]).toEqual([['Цена доставки'], []]);
});

it('A shortcut comes before a title', () => {
  expect(matching([template('Deliver later', null), ...all], 'd').map(({ title }) => title)).toEqual(['Delivery']);
  expect(matching([template('Dlvery', null), ...all], 'dlv').map(({ title }) => title)).toEqual(['Delivery', 'Dlvery']);
});
