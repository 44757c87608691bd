// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { plainNetwork } from '../testing/plain-network';
import { type Named, OpenPerson } from './open-person';

let controller: AbortController;
let told: { open: Named; isOther: boolean }[];
let open: OpenPerson;

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  told = [];
  open = new OpenPerson(plainNetwork, controller.signal, (named, isOther) => told.push({ open: named, isOther }));
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

/** The page shows somebody's conversation. */
function shows(id: string, name: string): void {
  document.body.innerHTML = `<h1><a class="person" href="/id${id}">${name}</a></h1>`;
}

function lookAgain(): void {
  open.lookSoon();
  vi.runAllTimers();
}

const lastTold = () => told.at(-1);

it('Whoever is open next is told', () => {
  shows('1', 'Ada');
  lookAgain();
  shows('2', 'Ben');
  lookAgain();
  expect(told.map((one) => one.open.person.id)).toEqual(['1', '2']);
});

it('Of several one after the other only the last is told', () => {
  for (const id of ['1', '2', '3']) {
    shows(id, `Person ${id}`);
    open.lookSoon();
  }
  vi.runAllTimers();
  expect(told.map((one) => one.open.person.id)).toEqual(['3']);
});

it('Whoever was shown when the panel was opened is not told once more', () => {
  shows('1', 'Ada');
  open.taken();
  lookAgain();
  expect(told).toEqual([]);
});

it('A name that comes later is told as the same person’s', () => {
  shows('1', '');
  lookAgain();
  shows('1', 'Ada');
  lookAgain();
  expect(lastTold()).toEqual({ open: { person: { network: 'VK', id: '1' }, name: 'Ada' }, isOther: false });
});

it('A page of nobody tells nothing, and coming back to the same person is nobody else', () => {
  shows('1', 'Ada');
  lookAgain();
  document.body.innerHTML = '';
  lookAgain();
  shows('1', 'Ada');
  lookAgain();
  expect(told).toHaveLength(1);
});
