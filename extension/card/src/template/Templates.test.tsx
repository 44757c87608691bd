import { it } from 'vitest';
import { Desk } from '../testing/desk';
import { draw } from '../testing/screen';
import { Templates } from './Templates';

it('A template is shown as the client would get it, with what is not known said', async () => {
  const desk = new Desk();
  const place = { folderId: null, shortcut: 'price', position: 0, pick: 'TURN', uses: 0, lastUsedAt: null } as const;
  const made = { createdAt: '', changedAt: '', version: 1 };
  const variants = [{ text: 'Hello, {client.firstName}!' }];
  desk.templateList.push({ id: 't', shared: true, managerId: null, title: 'Price', ...place, variants, ...made });
  desk.rendering = { ...desk.rendering, text: 'Hello, Lada! It costs .', missing: ['purchase.price'] };
  const screen = await draw(desk, <Templates clientId="c" network="VK" />);
  await screen.shows('Price');
  await screen.press('Price/priceHello, {client.firstName}!');
  await screen.shows('Hello, Lada!');
  await screen.shows('Not known of this client: purchase.price');
});
