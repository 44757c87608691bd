/**
 * What the icons are measured against: the quickest honest way to put a badge beside every profile link. Only what was
 * added is looked at, every badge shares one style sheet, and the queue is worked off in idle slices of 8 ms. It knows
 * no networks, asks nobody, and takes every address with one word for a person's.
 */
const SLICE = 8;
const PROFILE = /^\/(?:[a-z0-9_.]+|groups\/\d+\/user\/\d+)\/?$/;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host { display: inline-block; width: 12px; height: 12px; margin-inline-start: 4px; }
b { display: block; width: 12px; height: 12px; border-radius: 50%; background: #2b8a3e; color: #fff; font: 9px/12px sans-serif; text-align: center; }`);

const seen = new WeakSet();
const queue = [];
const turns = { longest: 0, total: 0 };
let isPlanned = false;

function isPerson(link) {
  return link.pathname.length > 1 && PROFILE.test(link.pathname) && link.search === '' && link.textContent !== '';
}

function badge(link) {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  const letter = document.createElement('b');
  letter.textContent = 'C';
  letter.addEventListener('click', () => openPanel());
  root.append(letter);
  link.after(host);
}

function scan(root) {
  if (root.isConnected && root.matches('a[href]')) queue.push(root);
  queue.push(...root.querySelectorAll('a[href]'));
}

function drain() {
  isPlanned = false;
  const start = performance.now();
  while (queue.length > 0 && performance.now() - start < SLICE) {
    const link = queue.shift();
    if (seen.has(link) || !link.isConnected) continue;
    seen.add(link);
    if (isPerson(link)) badge(link);
  }
  const took = performance.now() - start;
  turns.longest = Math.max(turns.longest, took);
  turns.total += took;
  plan();
}

function plan() {
  if (isPlanned || queue.length === 0) return;
  isPlanned = true;
  requestIdleCallback(drain, { timeout: 200 });
}

/** An empty page of the extension in a frame like the panel's, each time a new one. */
function openPanel() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('empty.html');
  frame.style.cssText = 'position: fixed; inset: 0 0 0 auto; border: 0; width: 380px; height: 100%';
  root.append(frame);
  document.documentElement.append(host);
}

scan(document.documentElement);
plan();
new MutationObserver((records) => {
  for (const record of records) for (const node of record.addedNodes) if (node instanceof Element) scan(node);
  plan();
}).observe(document.documentElement, { childList: true, subtree: true });
globalThis.referenceTurns = () => turns;
