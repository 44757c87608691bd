import { expect, it } from 'vitest';
import type { FieldView } from '../api/types';
import { Desk } from '../testing/desk';
import { draw } from '../testing/screen';
import { About } from './About';
import { valuesOf } from './about-form';

function field(kind: FieldView['kind'], key: string, choices: string[] = []): FieldView {
  return { id: key, key, name: key, kind, choices, position: 0, retired: false, version: 1 };
}

it('A contact is added beside those that are there', async () => {
  const desk = new Desk();
  const phone = { kind: 'PHONE', value: '+7 900 000-00-01', normal: '+79000000001', label: null } as const;
  Object.assign(desk.card, { contacts: [phone] });
  const screen = await draw(desk, <About client={desk.card} writable />);
  await screen.press('Edit contacts and details');
  await screen.press('Add contact');
  await screen.typeLast('Contact', 'lada@honey.example');
  await screen.press('Save');
  expect(desk.card.contacts).toMatchObject([{ value: '+7 900 000-00-01' }, { value: 'lada@honey.example' }]);
});

it('Fields are asked for by their kind, and shown', async () => {
  const desk = new Desk();
  desk.fieldList.push(field('DATE', 'Birthday'), field('CHOICE', 'Size', ['S', 'M']));
  const screen = await draw(desk, <About client={desk.card} writable />);
  await screen.press('Edit contacts and details');
  await screen.type('Birthday', '1990-12-31');
  await screen.choose('Size', 'M');
  await screen.press('Save');
  expect(desk.card.fields).toEqual({ Birthday: '1990-12-31', Size: 'M' });
});

it('What is typed is sent in the kind of its field', () => {
  const typed = { contacts: [], source: '', fields: { weight: '1 290,5', vegan: 'true', city: '' } };
  const fields = [field('NUMBER', 'weight'), field('BOOLEAN', 'vegan'), field('TEXT', 'city')];
  expect(valuesOf(typed, fields)).toEqual({ weight: 1290.5, vegan: true, city: null });
});
