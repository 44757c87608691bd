// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Losses, type Spot } from './spots';

let losses: Losses;
const list = document.createElement('div');

beforeEach(() => {
  vi.useFakeTimers();
  losses = new Losses();
});
afterEach(() => vi.useRealTimers());

function spotOf(id: number): Spot {
  const anchor = list.appendChild(document.createElement('a'));
  const person = { network: 'VK', id: String(id) } as const;
  return { place: { person, name: '', anchor, slot: 'after', surface: 'row' }, person, icon: null };
}

it('Whoever is thrown out again and again comes back later and later, however many others are', () => {
  const spot = spotOf(1);
  for (let time = 0; time < 5; time++) losses.add(list, spot);
  for (let id = 2; id < 2000; id++) losses.add(list, spotOf(id));
  expect(losses.delay(spot.place)).toBe(800);
  expect(losses.delay(spotOf(3).place)).toBe(0);
});

it('After a while nothing is left of it', () => {
  const spot = spotOf(1);
  for (let time = 0; time < 5; time++) losses.add(list, spot);
  vi.advanceTimersByTime(10_001);
  for (let id = 2; id < 2000; id++) losses.add(list, spotOf(id));
  expect(losses.delay(spot.place)).toBe(0);
});
