// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page as en } from '../catalogues/en.json';
import type { Mark } from '../messages/mark';
import type { PaintedIcon } from '../page/paint';
import { Hover } from './hover.part';
import type { Spot } from './spots';

const mark: Mark = {
  ...{ clientId: 'c', shape: 'CIRCLE', color: '#112233', letter: 'N', caption: 'New', owner: 'me', ownerName: '' },
  ...{ blocked: false, noteCount: 3, nextDue: null },
};
const details = {
  status: { by: 'Vera', at: '2026-11-21T12:00:00Z' },
  task: { title: 'Send the price', due: '2026-12-01' },
};
let shown: readonly string[];
let asked: string[];
let hover: Hover;

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  asked = [];
  const tooltip = {
    show: (_: PaintedIcon, lines: readonly string[]) => {
      shown = lines;
    },
    hide: () => {
      shown = [];
    },
  };
  const detailsOf = async (clientId: string) => {
    asked.push(clientId);
    return details;
  };
  hover = new Hover(
    { markOf: () => mark },
    () => ({ language: 'en', words: en }),
    new AbortController().signal,
    tooltip,
    detailsOf,
  );
});
afterEach(() => vi.useRealTimers());

function spot(): Spot {
  const icon = { button: document.createElement('button'), label: 'New · your client' } as PaintedIcon;
  return { person: { network: 'VK', id: '1' }, icon } as Spot;
}

it('Whoever points at an icon reads at once what is known, and soon who set the status and what is next', async () => {
  hover.show(spot());
  expect(shown).toEqual(['New · your client', 'Notes: 3']);
  await vi.runAllTimersAsync();
  expect(shown[0]).toBe('New · your client');
  expect(shown[1]).toMatch(/^Status set by Vera, Nov 21, 2026/);
  expect(shown.slice(2)).toEqual(['Next: Send the price, Dec 1, 2026', 'Notes: 3']);
});

it('A pointer that only passes asks for nothing', async () => {
  hover.show(spot());
  hover.hide();
  await vi.runAllTimersAsync();
  expect([asked, shown]).toEqual([[], []]);
});

it('What is told of the icon that was left is not shown at the next one', async () => {
  hover.show(spot());
  await vi.advanceTimersByTimeAsync(150);
  const next = spot();
  hover.show(next);
  await vi.advanceTimersByTimeAsync(100);
  expect(shown).toEqual(['New · your client', 'Notes: 3']);
});
