// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as en } from '../catalogues/en.json';
import type { Envelope } from '../messages/ask';
import type { PagePush } from '../messages/protocol';
import { emptyBrowser, until } from '../testing/browser';
import { plainNetwork } from '../testing/plain-network';
import { Icons } from './icons';
import { Selecting } from './selecting.part';
import type { Spot } from './spots';

const state = {
  language: 'en',
  words: en,
  connected: true,
  panelSide: 'right',
  panelPlace: 'page',
  hidden: { VK: [], FACEBOOK: [] },
} as const;

let controller: AbortController;
let icons: Icons;
let selecting: Selecting;
/** The ids of those selected, as it was told last. */
let told: readonly (string | undefined)[] | undefined;

beforeEach(async () => {
  told = undefined;
  const sendMessage = async ({ question, ask }: Envelope) => {
    if (question === 'page.selection') return { answer: [] };
    const { people } = ask as { people: readonly { person: { id?: string } }[] };
    told = people.map(({ person }) => person.id);
    return { answer: { inBrowser: false } };
  };
  Object.assign(emptyBrowser().runtime, { sendMessage });
  controller = new AbortController();
  const { signal } = controller;
  const onError = (error: unknown) => {
    throw error;
  };
  document.body.innerHTML = ['1', '2', '3'].map((id) => `<p><a class="person" href="/id${id}">${id}</a></p>`).join('');
  const askMarks = async (people: readonly unknown[]) => people.map(() => null);
  icons = new Icons({ network: plainNetwork, askMarks, onError, onMutation: () => {}, signal }, state);
  selecting = new Selecting(signal, icons, () => {}, onError);
  await until(() => [...icons.all()].length === 3);
});
afterEach(() => controller.abort());

const spotOf = (id: string) => [...icons.all()].find(({ person }) => person.id === id) as Spot;
const takes = (push: { kind: PagePush['kind'] }) => selecting.take(push as PagePush);

describe('While people are selected on a page', () => {
  it('a box that is pressed is that of one person, also when the page says that Shift is held', () => {
    selecting.press(spotOf('1'), true);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    selecting.press(spotOf('3'), false);
    expect(told).toEqual(['1', '3']);
  });

  it('nobody is selected any more once another project is connected', () => {
    selecting.press(spotOf('1'), true);
    takes({ kind: 'forget' });
    expect([told, selecting.isOn]).toEqual([[], false]);
  });

  it('whoever was selected with the project before is not in the selection that begins next', () => {
    selecting.press(spotOf('1'), true);
    takes({ kind: 'forget' });
    selecting.press(spotOf('2'), true);
    expect(told).toEqual(['2']);
  });
});
