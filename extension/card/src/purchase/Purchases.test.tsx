import { describe, expect, it } from 'vitest';
import { Desk } from '../testing/desk';
import { draw } from '../testing/screen';
import { Purchases } from './Purchases';
import { amountOf, isWhole } from './purchase-form';

const honey = { product: 'Honey', price: '1290.50', currency: 'RUB', state: 'NEW', boughtOn: '2026-11-20' } as const;

it('A purchase is added, and counted in the total', async () => {
  const desk = new Desk();
  const screen = await draw(desk, <Purchases client={desk.card} writable />);
  await screen.press('Add purchase');
  await screen.type('Product', 'Honey');
  await screen.type('Price', '1 290,50');
  await screen.press('Save');
  expect(desk.purchaseList[0]).toMatchObject({ product: 'Honey', price: '1290.50', currency: 'RUB', state: 'NEW' });
  await screen.shows('RUB 1,290.50 in 1 purchase');
});

it('The state of an order is changed', async () => {
  const desk = new Desk();
  await desk.addPurchase('c', honey);
  const screen = await draw(desk, <Purchases client={desk.card} writable />);
  await screen.shows('Honey');
  await screen.press('Edit purchase: Honey');
  await screen.choose('Order', 'PAID');
  await screen.press('Save');
  expect(desk.purchaseList[0]?.state).toBe('PAID');
  await screen.shows('Paid');
});

it('A purchase is deleted only after a question', async () => {
  const desk = new Desk();
  await desk.addPurchase('c', honey);
  const screen = await draw(desk, <Purchases client={desk.card} writable />);
  await screen.shows('Honey');
  await screen.press('Delete purchase: Honey');
  await screen.press('Delete');
  expect(desk.purchaseList).toEqual([]);
});

describe('A price as it is typed', () => {
  it.each([
    ['1290', '1290'],
    ['1 290,50', '1290.50'],
    ['1\u00a0290.5', '1290.5'],
  ])('%s is sent as %s', (typed, sent) => {
    expect(amountOf(typed)).toBe(sent);
  });

  it('that is no number is not sent', () => {
    expect(isWhole({ ...honey, price: 'a lot', comment: '' })).toBe(false);
  });
});
