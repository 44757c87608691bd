import { problemIn } from '@okolo/card/problem';
import type { Envelope, Reply } from './ask';
import type { ProtocolMap, Question } from './protocol';

export type Sender = chrome.runtime.MessageSender;

/** One answer for every question. */
export type Answers = {
  readonly [Q in Question]: (
    ask: ProtocolMap[Q]['ask'],
    sender: Sender,
  ) => Promise<ProtocolMap[Q]['answer']> | ProtocolMap[Q]['answer'];
};

/** The answers to the questions of one who asks: what stands before the dot. */
export type AnswersTo<Who extends string> = Pick<Answers, Extract<Question, `${Who}.${string}`>>;

/** The little that a content script may ask: a page that took one over could do no more. */
const FOR_PAGES: ReadonlySet<Question> = new Set([
  'page.statusesOf',
  'page.detailsOf',
  'page.builtInAdapter',
  'page.openPanel',
  'page.isHere',
  'page.reportHealth',
  'page.templates',
  'page.message',
  'page.usedMessage',
  'page.answer',
  'page.endAnswer',
  'page.takeOver',
  'page.askOwner',
  'page.keepPanelWidth',
  'page.selected',
  'page.selection',
] satisfies Question[]);
const FOR_PAIRING: ReadonlySet<Question> = new Set(['pairing.state', 'pairing.offer'] satisfies Question[]);

/** Whether the sender is a page of this extension (panel, popup, options) and not a script within a web page. */
export function isOwnPage(sender: Sender): boolean {
  if (sender.id !== chrome.runtime.id) return false;
  const address = sender.origin && sender.origin !== 'null' ? `${sender.origin}/` : (sender.url ?? '');
  return address.startsWith(chrome.runtime.getURL('')) || isOwnScheme(address);
}

/** With a dynamic address the origin is another one than `getURL` says, but still of the extension's own scheme. */
function isOwnScheme(address: string): boolean {
  const scheme = new URL(chrome.runtime.getURL('')).protocol;
  return scheme.endsWith('-extension:') && address.startsWith(`${scheme}//`);
}

/** Whether this sender may put this question. */
export function mayAsk(question: Question, sender: Sender): boolean {
  if (sender.id !== chrome.runtime.id) return false;
  if (isOwnPage(sender)) return !FOR_PAIRING.has(question) && !FOR_PAGES.has(question);
  if (!sender.tab || !sender.url) return false;
  return FOR_PAIRING.has(question) ? isPairingPage(sender.url) : FOR_PAGES.has(question) && !isPairingPage(sender.url);
}

const NETWORKS = /(^|\.)(vk\.com|vk\.ru|vkvideo\.ru|facebook\.com|messenger\.com)$/;

/** The cabinet's page, wherever the service is: never one of a network, where somebody's handle may begin like its path. */
function isPairingPage(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return !NETWORKS.test(hostname) && /^\/connect(\/|$)/.test(pathname);
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'question' in message;
}

async function reply(answers: Answers, envelope: Envelope, sender: Sender): Promise<Reply> {
  if (!Object.hasOwn(answers, envelope.question) || !mayAsk(envelope.question, sender)) {
    return { problem: { type: '/problems/forbidden', title: 'This page may not ask that', status: 403 } };
  }
  const answer = answers[envelope.question] as (ask: unknown, sender: Sender) => unknown;
  try {
    return { answer: (await answer(envelope.ask, sender)) as never };
  } catch (error) {
    return { problem: problemIn(error) };
  }
}

/** Answers every question that comes by message. To be called while the worker starts, before anything is awaited. */
export function answerMessages(answers: Answers): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, send) => {
    if (!isEnvelope(message)) return false;
    reply(answers, message, sender).then(send);
    return true;
  });
}
