import { beforeEach, expect, it } from 'vitest';
import { emptyBrowser } from '../testing/browser';
import { TaskMenu } from './task-menu';

const ANNA = { person: { network: 'VK', id: '7' }, name: 'Anna' } as const;
const info = (selectionText: string, frameUrl?: string) =>
  ({
    menuItemId: 'task',
    selectionText,
    pageUrl: 'https://vk.com/im?sel=7',
    frameUrl,
  }) as chrome.contextMenus.OnClickData;

beforeEach(() => void emptyBrowser());

function menu(onPage: typeof ANNA | null | 'silent') {
  const made: TaskMenu = new TaskMenu({
    language: async () => 'en',
    askPage: (tabId) => onPage !== 'silent' && made.hasSaid(tabId, onPage),
    select: () => {},
    inPanel: async () => ({ ...ANNA, name: 'Of the panel' }),
    clientOf: async ({ name }) => ({ id: 'c1', name }),
    openForm: async () => {},
  });
  return made;
}

it.each([
  ['is about whose conversation is open', ANNA, undefined, { id: 'c1', name: 'Anna' }],
  ['is about nobody where nobody is open', null, undefined, null],
  ['is about nobody where the page does not answer', 'silent', undefined, null],
  [
    'is about whom the panel shows, when it was selected there',
    'silent',
    'chrome-extension://x/panel/index.html',
    { id: 'c1', name: 'Of the panel' },
  ],
] as const)('A task from the selected text %s', async (_, onPage, frameUrl, client) => {
  await menu(onPage).chosen(info(' Call\nat ten ', frameUrl), 3);
  expect(await menu(null).taken()).toEqual({ text: 'Call\nat ten', link: 'https://vk.com/im?sel=7', client });
});
