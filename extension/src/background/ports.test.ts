import { beforeEach, describe, expect, it } from 'vitest';
import { DESK_PORT, type DeskPush, type DeskWord } from '../messages/protocol';
import { emptyBrowser } from '../testing/browser';
import { Ports } from './ports';

const ID = 'okolo-id';
let connect: (port: chrome.runtime.Port) => void;
let greeted: Array<number | undefined>;
let ports: Ports;

beforeEach(() => {
  greeted = [];
  const onConnect = {
    addListener: (listener: typeof connect) => {
      connect = listener;
    },
  };
  const runtime = { id: ID, getURL: (path: string) => `chrome-extension://${ID}/${path}`, onConnect };
  Object.assign(globalThis, { chrome: { ...emptyBrowser(), runtime } });
  ports = new Ports(
    () => {},
    (_, tabId) => greeted.push(tabId),
    () => {},
  );
});

/** One of our own pages that connects: in a tab, or (without one) in the browser's side panel. */
function desk(tabId?: number): { told: DeskPush[]; say(word: DeskWord): void; leave(): void } {
  const told: DeskPush[] = [];
  const words: Array<(word: DeskWord) => void> = [];
  const ends: Array<() => void> = [];
  connect({
    name: DESK_PORT,
    sender: { id: ID, origin: `chrome-extension://${ID}`, ...(tabId === undefined ? {} : { tab: { id: tabId } }) },
    postMessage: (push: DeskPush) => told.push(push),
    onMessage: { addListener: (listener: (word: DeskWord) => void) => words.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => ends.push(listener) },
  } as unknown as chrome.runtime.Port);
  return {
    told,
    say: (word) => {
      for (const listener of words) listener(word);
    },
    leave: () => {
      for (const listener of ends) listener();
    },
  };
}

const nobody: DeskPush = {
  kind: 'subject',
  tabId: 7,
  subject: { person: { network: 'VK', id: '1' }, name: '', link: '', quote: '' },
};

describe('The browser’s side panel', () => {
  it('is told whom the tab beside it is about', () => {
    const panel = desk();
    panel.say({ beside: 7 });
    ports.tellDesks(nobody, 7);
    ports.tellDesks(nobody, 8);
    expect(panel.told).toEqual([nobody]);
  });

  it('is greeted anew when it stands beside another tab', () => {
    const panel = desk();
    panel.say({ beside: 7 });
    panel.say({ beside: 8 });
    expect(greeted).toEqual([undefined, 7, 8]);
  });

  it('stands beside one tab at a time, and beside none once it is closed', () => {
    const panel = desk();
    panel.say({ beside: 7 });
    panel.say({ beside: 8 });
    expect([ports.isDeskBeside(7), ports.isDeskBeside(8)]).toEqual([false, true]);
    panel.leave();
    expect(ports.isDeskBeside(8)).toBe(false);
  });

  it('is not the panel within a tab', () => {
    desk(7);
    expect(ports.isDeskBeside(7)).toBe(false);
  });
});

describe('A panel on a page', () => {
  it('counts as open only while it can be seen', () => {
    const panel = desk(7);
    panel.say('hidden');
    expect(ports.isDeskOpen).toBe(false);
    panel.say('shown');
    expect(ports.isDeskOpen).toBe(true);
  });

  it('that cannot be seen is told all the same whom it is about', () => {
    const panel = desk(7);
    panel.say('hidden');
    ports.tellDesks(nobody, 7);
    expect(panel.told).toEqual([nobody]);
  });
});
