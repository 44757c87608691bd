#!/usr/bin/env bash
# A transaction of IndexedDB over the wait for a message (from a worker, a port, another part of an extension): fake-indexeddb 6.2.8,
# on which tests run, against Chromium 153.
# A good guess: a fake made after the specification ends the transaction as soon as control goes back to the event loop, so a
# test with such an await between two requests fails as the browser does.
# What happens: in the fake the second request goes through, every time; in the browser it throws TransactionInactiveError.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact \
  fake-indexeddb@6.2.8 @sparticuz/chromium@153.0.0 puppeteer-core@24.43.1

cat >try.mjs <<'END'
import { once } from 'node:events';
import { createServer } from 'node:http';
import chromium from '@sparticuz/chromium';
import { indexedDB } from 'fake-indexeddb';
import puppeteer from 'puppeteer-core';

/** Runs in both: two requests in one transaction, and a message awaited between them. */
async function twoRequests(indexedDB) {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opening = indexedDB.open('base', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('store');
  const base = await done(opening);
  const outcomes = new Set();
  for (let round = 0; round < 20; round++) {
    const store = base.transaction('store', 'readwrite').objectStore('store');
    await done(store.put(1, 'key'));
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage('go on');
    });
    try {
      await done(store.put(2, 'key'));
      outcomes.add('both requests done');
    } catch (error) {
      outcomes.add(error.name);
    }
  }
  return [...outcomes].join(', ');
}

console.log('fake-indexeddb 6.2.8:', await twoRequests(indexedDB));

const server = createServer((_, response) => response.end('<!doctype html>')).listen(0, '127.0.0.1');
await once(server, 'listening');
const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
console.log(`${await browser.version()}:`, await page.evaluate(`(${twoRequests})(indexedDB)`));
await browser.close();
server.close();
END
timeout 120 node try.mjs | tee seen

cat >expected <<'END'
fake-indexeddb 6.2.8: both requests done
HeadlessChrome/153.0.8010.0: TransactionInactiveError
END
diff expected seen
