import { expect, it } from 'vitest';
import { Desk } from '../testing/desk';
import { draw } from '../testing/screen';
import { Templates } from './Templates';

async function opened(desk: Desk) {
  const place = { folderId: null, shortcut: 'price', position: 0, pick: 'TURN', uses: 0, lastUsedAt: null } as const;
  const made = { createdAt: '', changedAt: '', version: 1 };
  const variants = [{ text: 'Hello, {client.firstName}!' }];
  desk.templateList.push({ id: 't', shared: true, managerId: null, title: 'Price', ...place, variants, ...made });
  const screen = await draw(desk, <Templates clientId="c" network="VK" link="https://vk.com/gim5?sel=1" />);
  await screen.shows('Price');
  await screen.press('Price/priceHello, {client.firstName}!');
  await screen.shows('Put into the message');
  return screen;
}

it('A template is shown as the client would get it', async () => {
  const desk = new Desk();
  desk.rendering = { ...desk.rendering, text: 'Hello, Lada!' };
  const screen = await opened(desk);
  await screen.shows('Hello, Lada!');
});

it('A message is put into the box as it is shown, and counted once', async () => {
  const desk = new Desk();
  desk.rendering = { ...desk.rendering, text: 'Hello, Lada!', variant: 1 };
  const screen = await opened(desk);
  await screen.press('Put into the message');
  await screen.shows('It is in the message box');
  expect(desk.inserted).toEqual(['Hello, Lada!']);
  expect(desk.uses).toEqual([{ clientId: 'c', network: 'VK', community: 'club5', variant: 1 }]);
});

it('What is not known of a client is asked for first', async () => {
  const desk = new Desk();
  desk.rendering = { ...desk.rendering, text: 'Hello, {client.firstName}!', missing: ['client.firstName'] };
  const screen = await opened(desk);
  await screen.press('Put into the message');
  expect(desk.inserted).toEqual([]);
  await screen.type("Client's first name", 'Lada');
  await screen.press('Put into the message');
  expect(desk.inserted).toEqual(['Hello, Lada!']);
});

it('A message that did not get into the box is not counted, and the manager is told that it is copied', async () => {
  const desk = new Desk();
  desk.insertion = { outcome: 'nothing', copied: true };
  desk.rendering = { ...desk.rendering, text: 'Hello!' };
  const screen = await opened(desk);
  await screen.press('Put into the message');
  await screen.shows('It is copied');
  expect(desk.uses).toEqual([]);
});

it('A message that was used very often today is warned of', async () => {
  const desk = new Desk();
  desk.rendering = { ...desk.rendering, text: 'Hello!', usesToday: 40, warning: true };
  const screen = await opened(desk);
  await screen.shows('Used 40 times today');
});
