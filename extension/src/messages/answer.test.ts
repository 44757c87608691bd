import { beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser } from '../testing/browser';
import { mayAsk, type Sender } from './answer';
import type { Question } from './protocol';

const OWN = 'okolo-id';

beforeEach(() => {
  const browser = emptyBrowser();
  const runtime = { id: OWN, getURL: (path: string) => `chrome-extension://${OWN}/${path}` };
  Object.assign(globalThis, { chrome: { ...browser, runtime } });
});

const tab = { id: 1 } as chrome.tabs.Tab;
const inPage = (url: string): Sender => ({ id: OWN, url, origin: new URL(url).origin, tab });
const ownPage: Sender = {
  id: OWN,
  url: `chrome-extension://${OWN}/panel/index.html`,
  origin: `chrome-extension://${OWN}`,
  tab,
};

const WRITES: Question[] = [
  'panel.write',
  'panel.read',
  'panel.draft',
  'options.connect',
  'options.change',
  'popup.today',
];

describe('a script within a page of a network', () => {
  it.each(['page.statusesOf', 'page.openPanel', 'page.reportHealth', 'page.keepPanelWidth'] as const)(
    'may ask %s',
    (question) => {
      expect(mayAsk(question, inPage('https://vk.com/id1'))).toBe(true);
    },
  );

  it.each(WRITES)('may not ask %s', (question) => {
    expect(mayAsk(question, inPage('https://vk.com/id1'))).toBe(false);
  });

  it.each([
    'https://vk.com/id1',
    'https://vk.com/connect',
    'https://www.facebook.com/connected.friend',
    'https://vkvideo.ru/connect',
  ])('may not offer a token: %s', (page) => {
    expect(mayAsk('pairing.offer', inPage(page))).toBe(false);
  });

  it('may ask about people where a handle begins like the page that connects', () => {
    expect(mayAsk('page.statusesOf', inPage('https://vk.com/connector'))).toBe(true);
  });
});

describe('the panel', () => {
  it('may write', () => {
    expect(mayAsk('panel.write', ownPage)).toBe(true);
  });

  it('may write under the changing address that a browser gives it', () => {
    const dynamic = { ...ownPage, url: 'chrome-extension://8f7e/panel/index.html', origin: 'chrome-extension://8f7e' };
    expect(mayAsk('panel.write', dynamic)).toBe(true);
  });
});

describe('the page that connects this browser', () => {
  it('may offer a token', () => {
    expect(mayAsk('pairing.offer', inPage('http://localhost:8080/connect'))).toBe(true);
  });

  it('may not ask about people', () => {
    expect(mayAsk('page.statusesOf', inPage('http://localhost:8080/connect'))).toBe(false);
  });
});

describe('another extension', () => {
  it.each(['panel.write', 'page.statusesOf'] as const)('may not ask %s', (question) => {
    expect(mayAsk(question, { ...ownPage, id: 'somebody-else' })).toBe(false);
  });
});
