import { expect, it } from 'vitest';
import { filled, isWhole } from './blanks';
import { communityOf } from './community';

const message = { text: 'Hello, {client.firstName}! {client.firstName}, it costs {client.field.price}.' };
const rendered = {
  ...{ ...message, variant: 0, usesToday: 0, warning: false },
  missing: ['client.firstName', 'client.field.price'],
};

it('Every place of a blank gets what the manager says, as it is said', () => {
  const values = { 'client.firstName': 'Ada', 'client.field.price': '$& 5' };
  expect(filled(rendered, values)).toBe('Hello, Ada! Ada, it costs $& 5.');
});

it('A message is whole when nothing is left blank, and spaces are nothing', () => {
  const some = { 'client.firstName': 'Ada', 'client.field.price': ' ' };
  expect([isWhole(rendered, some), isWhole(rendered, { ...some, 'client.field.price': '5' })]).toEqual([false, true]);
});

it('What still is blank stays visible', () => {
  expect(filled(rendered, { 'client.field.price': '5' })).toContain('{client.firstName}');
});

it.each([
  ['https://vk.com/gim190000849?sel=7', 'club190000849'],
  ['https://business.facebook.com/latest/inbox/all?asset_id=42&selected_item_id=7', 'page42'],
  ['https://vk.com/im?sel=7', 'manager-me'],
  [undefined, 'manager-me'],
])('Uses at %s are counted for %s', (link, community) => {
  expect(communityOf(link, 'me')).toBe(community);
});
