import type { ExpectedPage } from '../pages/expected';
import type { Painted, Sight } from '../pages/painted';
import { faults, score } from '../pages/score';
import { expect, test } from './world';

function page(people: ExpectedPage['people'], more: Partial<ExpectedPage> = {}): ExpectedPage {
  return { address: '/', people, uncertain: [], ...more };
}

function icon(person: Painted['person'], sight: Sight = 'visible'): Painted {
  return { person, surface: 'test', sight };
}

test('a person is found by the id or by the handle', () => {
  const expected = page([
    { id: '1', handle: 'One.Person', places: 1 },
    { id: '2', places: 1 },
  ]);
  expect(score(expected, [icon({ handle: 'one.person' }), icon({ id: '2', handle: 'two' })]).missed).toEqual([]);
});

test('a person without an icon is missed', () => {
  expect(score(page([{ id: '1', places: 2 }]), []).missed).toEqual(['1']);
});

test('a person whose places are all hidden is not missed', () => {
  expect(score(page([{ id: '1', places: 2, hidden_places: 2 }]), []).missed).toEqual([]);
});

test('an icon that cannot be seen at a place that can is no icon', () => {
  expect(score(page([{ id: '1', places: 1 }]), [icon({ id: '1' }, 'covered')]).missed).toEqual(['1']);
});

test('id and handle of one stranger are one false person', () => {
  const painted = [icon({ id: '9' }), icon({ id: '9', handle: 'nine' }), icon({ handle: 'nine' })];
  expect(score(page([]), painted).wrong).toEqual(['9=nine']);
});

test('the signed-in user is neither right nor wrong', () => {
  const expected = page([{ id: '5', places: 3, is_self: true }], { self: { handle: 'me' } });
  expect(score(expected, [icon({ id: '5' }), icon({ handle: 'me' })])).toMatchObject({ expected: 0, wrong: [] });
});

test('what is uncertain counts neither way', () => {
  const expected = page([], {
    uncertain: ['/durov: person or community', ' no key: a name without a link', '77: a Page?'],
  });
  expect(score(expected, [icon({ handle: 'durov' }), icon({ id: '77' })]).wrong).toEqual([]);
});

test('a page with more than a tenth of its people missed is beyond the bounds', () => {
  const people = Array.from({ length: 9 }, (_, n) => ({ id: `${n + 1}`, places: 1 }));
  expect(
    faults(
      score(
        page(people),
        people.slice(1).map(({ id }) => icon({ id })),
      ),
    ),
  ).toEqual(['people 11 %']);
});

test('one place too many on a small page is a rounding matter', () => {
  const painted = [icon({ id: '1' }), icon({ id: '1' })];
  expect(faults(score(page([{ id: '1', places: 1 }]), painted))).toEqual([]);
});

test('places are not judged on a page with hidden ones', () => {
  const expected = page([{ id: '1', places: 9, hidden_places: 1 }]);
  expect(faults(score(expected, [icon({ id: '1' })]))).toEqual([]);
});
