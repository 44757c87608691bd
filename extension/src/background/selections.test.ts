import { beforeEach, describe, expect, it } from 'vitest';
import type { MarkAnswer } from '../messages/mark';
import { emptyBrowser } from '../testing/browser';
import { Selections } from './selections';

const person = (id: string, name = id) => ({ person: { network: 'VK', id }, name }) as const;
const client = (owner: 'me' | 'colleague') => ({ owner }) as MarkAnswer;
const MARKS: Readonly<Record<string, MarkAnswer>> = { 1: client('me'), 2: client('colleague'), 3: null, 4: 'unknown' };

let selections: Selections;
let told: unknown[];

beforeEach(() => {
  emptyBrowser();
  told = [];
  selections = new Selections({
    watch: { marksOf: async (people) => people.map(({ id = '' }) => MARKS[id] ?? null) },
    ports: { tellDesks: (...what) => void told.push(what) },
  });
});

describe('The selection of a tab', () => {
  it('is shown when the manager wants to say what is to be done, and counts who is who', async () => {
    const people = ['1', '2', '3', '4'].map((id) => person(id));
    await selections.set(7, people, true);
    expect(await selections.view(7)).toEqual({ people, clients: 2, colleagues: 1, unknown: 1 });
  });

  it('is not shown before, and stays shown while others are selected', async () => {
    await selections.set(7, [person('1')], false);
    const before = await selections.view(7);
    await selections.set(7, [person('1')], true);
    await selections.set(7, [], false);
    expect([before, (await selections.view(7))?.people]).toEqual([null, []]);
  });

  it('is not shown any more once the panel was opened for a person, and stays', async () => {
    await selections.set(7, [person('1')], true);
    await selections.leave(7);
    expect([await selections.view(7), await selections.people(7)]).toEqual([null, [person('1')]]);
  });

  it('is told to the panel of that tab when it is left, and not when it was not shown', async () => {
    await selections.set(7, [person('1')], true);
    told.length = 0;
    await selections.leave(7);
    await selections.leave(7);
    expect(told).toEqual([[{ kind: 'selection' }, 7]]);
  });

  it('is of that tab alone', async () => {
    await selections.set(7, [person('1')], true);
    expect([await selections.people(8), await selections.view(8)]).toEqual([[], null]);
  });

  it('holds no more people than one order takes', async () => {
    const many = Array.from({ length: 501 }, (_, id) => person(String(id + 1)));
    await selections.set(7, many, false);
    expect(await selections.people(7)).toHaveLength(500);
  });

  it('goes with the tab', async () => {
    await selections.set(7, [person('1')], true);
    await selections.forget(7);
    expect(await selections.people(7)).toEqual([]);
  });
});

describe('Of an order that the service has taken', () => {
  const took = (id: string) =>
    selections.took({ action: 'startPeopleAction', body: { people: [{ name: 'Ada' }, { name: 'Ben' }] } }, { id });

  it('the names are known by their places', async () => {
    await took('o1');
    expect(await selections.namesOf('o1')).toEqual(['Ada', 'Ben']);
  });

  it('they are forgotten when newer ones have come', async () => {
    for (const id of ['o1', 'o2', 'o3', 'o4', 'o5', 'o6']) await took(id);
    expect([await selections.namesOf('o1'), await selections.namesOf('o6')]).toEqual([[], ['Ada', 'Ben']]);
  });
});
