import { beforeEach, describe, expect, it } from 'vitest';
import { browserOfBackground } from '../../testing/browser';
import { Background } from '../background';
import { pageAnswers } from './page';
import { panelAnswers } from './panel';

const ADA = { network: 'VK', id: '7' } as const;
const subject = { person: ADA, name: 'Ada', link: '', quote: '' };
const tab = { tab: { id: 1 } } as chrome.runtime.MessageSender;

let background: Background;

beforeEach(async () => {
  browserOfBackground();
  background = new Background();
  const people = [{ person: ADA, name: 'Ada' }];
  await pageAnswers(background)['page.selected']({ people, show: true, inBrowser: false }, tab);
});

const openPanel = (follows: boolean) =>
  pageAnswers(background)['page.openPanel']({ subject, inBrowser: false, follows }, tab);
const isShown = async () => (await background.selections.view(1)) !== null;

describe('A panel that shows the selection', () => {
  it('shows a person once the manager opens it for one, also when the page was loaded again meanwhile', async () => {
    await openPanel(false);
    expect(await isShown()).toBe(false);
  });

  it('goes on showing it when the page goes to another person', async () => {
    await openPanel(true);
    expect(await isShown()).toBe(true);
  });

  it('does not show it again by itself after it was closed', async () => {
    await panelAnswers(background)['panel.close'](null, tab);
    expect(await isShown()).toBe(false);
  });

  it('shows a person when the manager goes back to one, with the people still selected', async () => {
    await panelAnswers(background)['panel.unselect']({ tabId: 1, leave: true }, tab);
    expect([await isShown(), (await background.selections.people(1)).length]).toEqual([false, 1]);
  });

  it('goes on showing it, with nobody, when the order was given', async () => {
    await panelAnswers(background)['panel.unselect']({ tabId: 1, leave: false }, tab);
    expect(await background.selections.view(1)).toMatchObject({ people: [] });
  });
});
