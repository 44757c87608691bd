/** The invented people, as one network sees them. */
import { settings } from './settings.js';

/** The visitor: signed in on the practice pages, nobody's client. */
const visitor = {
  vk: { id: '1999999999', handle: 'practice_visitor' },
  facebook: { id: '100099999999999', handle: 'practice.visitor' },
  name: { en: 'Practice Visitor', ru: 'Гость Учебный' },
};

let everyone = [];
let me;

function seenBy(network, person, number) {
  return {
    ...person[network],
    name: person.name[settings.language],
    number,
    key: person[network].handle ?? person[network].id,
  };
}

/** Loads them once; `network` is `vk` or `facebook`. */
export async function loadPeople(network) {
  const answer = await fetch('/practice/people.json');
  if (!answer.ok) throw new Error(`people.json: ${answer.status}`);
  const people = await answer.json();
  everyone = people.map((person, number) => seenBy(network, person, number));
  me = seenBy(network, visitor, 5);
}

export const self = () => me;
export const people = () => everyone;

/** The `n`-th person counted from a starting point that depends on `salt`: the same scattering on each visit. */
export const someone = (salt, n = 0) => everyone[(salt * 37 + n * 11) % everyone.length];

/** Some people in a row of that scattering, all different. */
export const some = (salt, count) => Array.from({ length: count }, (_, n) => someone(salt, n));

/** Whose id or handle this is, or undefined. */
export const whoIs = (key) =>
  [me, ...everyone].find((person) => person.id === key || person.handle === key.toLowerCase());

export const matching = (text) => {
  const wanted = text.trim().toLowerCase();
  return everyone.filter((person) => person.name.toLowerCase().includes(wanted));
};
