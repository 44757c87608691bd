import { expect, it } from 'vitest';
import { emptyBrowser } from '../../testing/browser';
import { settings } from './settings';

it('Settings of an earlier version keep what they know, and are whole', async () => {
  await emptyBrowser().storage.local.set({ settings: { on: false, panelWidth: 500 } });
  expect(await settings.get()).toMatchObject({ on: false, panelWidth: 500, panelSide: 'right', panelPinned: false });
});
