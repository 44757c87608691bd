/** What a newcomer tries first. The service says what has been done; the list looks again as long as it is seen and something is left. */
import { el } from './build.js';
import { read } from './session.js';
import { say } from './words.js';

const lookAgain = 2000;

/** In the order in which they are tried; `done` as the service calls it. */
const steps = [
  { name: 'stepConnect', done: 'browserConnected', href: '/connect' },
  { name: 'stepClient', done: 'clientAdded', href: '/practice/vk/im?first-steps' },
  { name: 'stepStatus', done: 'statusSet' },
  { name: 'stepNote', done: 'noteWritten' },
  { name: 'stepMessage', done: 'messageUsed' },
  { name: 'stepReminder', done: 'reminderSet' },
];

/** What the service has told: undefined before, null when nobody is signed in. */
let told;
let isAnswered = true;
let timer;
let box = null;

const isDone = (step) => Boolean(told?.[step.done]);
const isFinished = () => steps.every(isDone);

function line(step) {
  const words = step.href && !isDone(step) ? el('a', { href: step.href }, say(step.name)) : say(step.name);
  const mark = el('span', { class: 'mark', role: 'img', 'aria-label': say(isDone(step) ? 'stepDone' : 'stepOpen') });
  return el('li', { class: isDone(step) ? 'done' : 'open' }, mark, el('span', {}, words));
}

function remark() {
  if (!isAnswered) return el('p', { class: 'quiet' }, say('stepsUnknown'));
  if (told === null) return el('p', { class: 'quiet' }, el('a', { href: '/' }, say('stepsSignIn')));
  return isFinished() ? el('p', { class: 'quiet' }, say('stepsAfter')) : '';
}

function fill() {
  const count = `${steps.filter(isDone).length} / ${steps.length}`;
  box?.replaceChildren(
    el('summary', {}, say('firstSteps'), ' ', el('span', { class: 'quiet', role: 'status' }, told ? count : '')),
    el('ol', {}, ...steps.map(line)),
    remark(),
  );
}

async function look() {
  clearTimeout(timer);
  try {
    told = await read('/statistics/first-steps');
    isAnswered = true;
  } catch (problem) {
    console.warn('The first steps are not known:', problem.message);
    isAnswered = false;
  }
  fill();
  const isLeft = told && !isFinished();
  if ((isLeft || !isAnswered) && !document.hidden) timer = setTimeout(look, lookAgain);
}

/** The list, folded where the page is narrow. */
export function firstSteps() {
  const isFirst = box === null;
  box = el('details', { class: 'card first-steps', open: matchMedia('(min-width: 641px)').matches });
  fill();
  if (isFirst) {
    document.addEventListener('visibilitychange', () => document.hidden || look());
    void look();
  }
  return el('aside', { 'aria-label': say('firstSteps') }, box);
}
