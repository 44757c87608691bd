/**
 * Writes the invented people of the demo project and of the practice pages:
 * `npm run people -w @okolo/e2e`. The same people come out each time; only this file decides who they are.
 *
 * Every name says that it is made up (its roots are fairy tale, pastry and weather). VK ids lie between the newest
 * accounts of today and the first many-person chat (2·10⁹); Facebook ids carry 999 after the usual 1000.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('../../../api/src/main/resources/demo/people.json', import.meta.url));
const howMany = 240;

/** English and Russian spelling, woman's names first. */
const women = [
  ['Alisa', 'Алиса'],
  ['Varvara', 'Варвара'],
  ['Glafira', 'Глафира'],
  ['Evdokia', 'Евдокия'],
  ['Zlata', 'Злата'],
  ['Iskra', 'Искра'],
  ['Klara', 'Клара'],
  ['Lada', 'Лада'],
  ['Marfa', 'Марфа'],
  ['Nika', 'Ника'],
] as const;
const men = [
  ['Afanasy', 'Афанасий'],
  ['Bogdan', 'Богдан'],
  ['Veniamin', 'Вениамин'],
  ['Gordey', 'Гордей'],
  ['Danila', 'Данила'],
  ['Yeremey', 'Еремей'],
  ['Zakhar', 'Захар'],
  ['Kuzma', 'Кузьма'],
  ['Luka', 'Лука'],
  ['Prokhor', 'Прохор'],
] as const;
/** Masculine forms; a woman's name gets an `a` at the end in both languages. */
const surnames = [
  ['Nebylov', 'Небылов'],
  ['Vydumkin', 'Выдумкин'],
  ['Skazkin', 'Сказкин'],
  ['Pridumanov', 'Придуманов'],
  ['Oblachkov', 'Облачков'],
  ['Tuchkin', 'Тучкин'],
  ['Vatrushkin', 'Ватрушкин'],
  ['Kompotov', 'Компотов'],
  ['Pryanikov', 'Пряников'],
  ['Bublikov', 'Бубликов'],
  ['Lunatikov', 'Лунатиков'],
  ['Kotofeev', 'Котофеев'],
  ['Metelkin', 'Метёлкин'],
  ['Radugin', 'Радугин'],
  ['Zefirov', 'Зефиров'],
  ['Karamelkin', 'Карамелькин'],
  ['Samovarov', 'Самоваров'],
  ['Snezhinkin', 'Снежинкин'],
  ['Teremkov', 'Теремков'],
  ['Kolobkov', 'Колобков'],
  ['Zhar-Ptitsyn', 'Жар-Птицын'],
  ['Dozhdikov', 'Дождиков'],
  ['Konfetkin', 'Конфеткин'],
  ['Izmyshlyaev', 'Измышляев'],
] as const;

interface Presence {
  id: string;
  handle?: string;
}

/** A small repeatable source of numbers (a linear congruence is enough to scatter ids). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function withHandle(id: string, handle: string, present: boolean): Presence {
  return present ? { id, handle } : { id };
}

function person(index: number, next: (below: number) => number) {
  const isWoman = index % 2 === 0;
  const first = (isWoman ? women : men)[Math.floor(index / 2) % 10] ?? women[0];
  const last = surnames[(Math.floor(index / 20) + (index % 20) * 5) % surnames.length] ?? surnames[0];
  const ending = isWoman ? ['a', 'а'] : ['', ''];
  const firstPart = first[0].toLowerCase();
  const lastPart = `${last[0]}${ending[0]}`.toLowerCase().replace('-', '');
  const vkHandle =
    index % 40 === 7 ? `1${lastPart}` : index % 3 === 0 ? `${firstPart}.${lastPart}` : `${firstPart}_${lastPart}`;
  const facebookHandle = `${firstPart}.${lastPart}.${index + 10}`;
  return {
    vk: withHandle(String(1_900_000_000 + index * 400_000 + next(400_000)), vkHandle, index % 5 !== 4),
    facebook: withHandle(
      `1000999${String(index * 400_000 + next(400_000)).padStart(8, '0')}`,
      facebookHandle,
      index % 4 !== 3,
    ),
    name: { en: `${first[0]} ${last[0]}${ending[0]}`, ru: `${first[1]} ${last[1]}${ending[1]}` },
    client: index % 6 !== 5,
  };
}

const next = numbers(2026);
const people = Array.from({ length: howMany }, (_, index) => person(index, next));
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `[\n${people.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
console.log(`${people.length} people, ${people.filter((one) => one.client).length} of them clients → ${target}`);
