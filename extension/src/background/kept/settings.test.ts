import { expect, it } from 'vitest';
import { emptyBrowser } from '../../testing/browser';
import { settings } from './settings';

it('Settings of an earlier version keep what they know, and are whole', async () => {
  await emptyBrowser().storage.local.set({ settings: { on: false, panelWidth: 500 } });
  expect(await settings.get()).toMatchObject({ on: false, panelWidth: 500, panelSide: 'right', panelPinned: false });
});

it.each([
  [true, []],
  [false, ['FACEBOOK']],
])('An earlier version’s choice about Facebook (%s) still counts', async (facebook, off) => {
  await emptyBrowser().storage.local.set({ settings: { facebook } });
  expect((await settings.get()).off).toEqual(off);
});
