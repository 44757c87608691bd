// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Network } from '../networks/network';
import { plainNetwork } from '../testing/plain-network';
import { PageReader } from './page-reader';

let surveys: number;
let reader: PageReader;

const network: Network = {
  ...plainNetwork,
  survey: (_, url) => {
    surveys++;
    return { address: url.href, steps: [() => {}, () => {}] };
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  surveys = 0;
  reader = new PageReader(network);
});
afterEach(() => vi.useRealTimers());

it('A page is looked through once for many readings', () => {
  for (const step of reader.prepare()) step();
  expect([reader.prepare().length, surveys]).toEqual([0, 1]);
});

it('A page is looked through again after a while', () => {
  for (const step of reader.prepare()) step();
  vi.advanceTimersByTime(5000);
  expect(reader.prepare().length).toBeGreaterThan(0);
});

it('A page whose turns are minutes apart is not looked through for ever', () => {
  for (const step of reader.prepare()) {
    vi.advanceTimersByTime(60_000);
    expect(reader.prepare()).toEqual([]);
    step();
  }
  expect([reader.prepare().length, surveys]).toEqual([0, 1]);
});

it('A page is looked through again at another address', () => {
  for (const step of reader.prepare()) step();
  reader.forget();
  expect(reader.prepare().length).toBeGreaterThan(0);
});
