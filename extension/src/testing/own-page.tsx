import { Screen, settled } from '@okolo/card/testing';
import type { ReactNode } from 'react';
import type { Envelope } from '../messages/ask';
import type { DeskPush, ProtocolMap, Question, Settings } from '../messages/protocol';
import { showOwnPage } from '../ui/own-page';
import { start } from '../ui/start';
import { emptyBrowser } from './browser';

const SETTINGS: Settings = {
  on: true,
  off: [],
  hidden: [],
  language: 'en',
  account: null,
  panelWidth: 400,
  panelSide: 'right',
  panelPinned: false,
  colours: 'auto',
  panelPlace: 'page',
  notices: true,
  shortcuts: true,
  guard: true,
  answering: true,
  noticeNames: true,
};

/** What the background would answer. A question that is not here is answered with null. */
export type Said = { readonly [Q in Question]?: (ask: ProtocolMap[Q]['ask']) => unknown };

/** One of the extension's pages before a background that answers as it is told, and says what it was asked. */
export async function openOwnPage(content: ReactNode, said: Said) {
  const browser = emptyBrowser();
  const asked: Envelope[] = [];
  let push = (_: DeskPush) => {};
  const answer = (envelope: Envelope) => {
    asked.push(envelope);
    if (envelope.question === 'options.settings') return SETTINGS;
    return (said[envelope.question] as ((ask: unknown) => unknown) | undefined)?.(envelope.ask) ?? null;
  };
  Object.assign(browser.runtime, {
    sendMessage: async (envelope: Envelope) => ({ answer: await answer(envelope) }),
    connect: () => ({
      postMessage: () => {},
      onDisconnect: { addListener: () => {} },
      onMessage: {
        addListener: (listener: (push: DeskPush) => void) => {
          push = listener;
        },
      },
    }),
  });
  document.body.innerHTML = '<div id="root"></div>';
  await settled(() => void showOwnPage(content, start()));
  const root = document.getElementById('root') as HTMLElement;
  const screen = new Screen(root, async () => {});
  const becomes = async (isSo: () => boolean) => {
    while (!isSo()) await settled(() => {});
  };
  return {
    screen,
    /** Waits until something has become true, for as long as the test may take. */
    becomes,
    /** Waits until the screen says so. */
    sees: (text: string) => becomes(() => screen.text.includes(text)),
    asked: (question: Question) => asked.filter((one) => one.question === question).map(({ ask }) => ask),
    push: (what: DeskPush) => settled(() => push(what)),
  };
}
