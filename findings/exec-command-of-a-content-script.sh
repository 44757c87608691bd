#!/usr/bin/env bash
# document.execCommand('insertText') called by a page, and by the content script of an extension (Chromium; Firefox ESR; seen with
# 156 and 153).
# A good guess: it is one function of one document: whoever calls it, an editor hears the same events.
# What happens: in Firefox the call of a content script fires a trusted, cancelable "beforeinput", the call of the page none, and
# Chromium none for either. So an editor that acts on beforeinput behaves as in no test of its own, in Firefox, for extensions only.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

[ -x /usr/bin/chromium ] || apt-get install -y -qq chromium >&2
[ -x /usr/bin/firefox-esr ] || apt-get install -y -qq firefox-esr >&2
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact puppeteer-core@24.43.1

mkdir extension
cat >extension/manifest.json <<'END'
{
  "manifest_version": 3, "name": "insert", "version": "1",
  "browser_specific_settings": {"gecko": {"id": "insert@example.org"}},
  "content_scripts": [{"matches": ["http://127.0.0.1/*"], "js": ["insert.js"]}]
}
END
cat >extension/insert.js <<'END'
function insert(who) {
  const field = document.querySelector(`#${who}`);
  const events = [];
  for (const type of ['beforeinput', 'input'])
    field.addEventListener(type, (event) => events.push(`${type}${event.isTrusted && event.cancelable ? ' (trusted, cancelable)' : ''}`));
  field.focus();
  document.execCommand('insertText', false, 'text');
  field.dataset.events = events.join(', ');
}
if (globalThis.browser?.runtime || globalThis.chrome?.runtime?.id) insert('extension');
END
cat >try.mjs <<'END'
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const html = `<!doctype html><body><div id="page" contenteditable></div><div id="extension" contenteditable></div>
  <script>${readFileSync('extension/insert.js', 'utf8')};insert('page')</script>`;
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html)).listen(0, '127.0.0.1');
await once(server, 'listening');
const extension = `${process.cwd()}/extension`;
const browsers = {
  Chromium: () =>
    puppeteer.launch({
      executablePath: '/usr/bin/chromium', pipe: true, enableExtensions: [extension], args: ['--no-sandbox', '--disable-gpu'],
    }),
  Firefox: async () => {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr' });
    await browser.installExtension(extension);
    return browser;
  },
};
for (const [name, launch] of Object.entries(browsers)) {
  const browser = await launch();
  console.error(await browser.version());
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForSelector('#extension[data-events]', { timeout: 20_000 });
  for (const who of ['page', 'extension'])
    console.log(`${name}, called by the ${who}: ${await page.$eval(`#${who}`, (field) => field.dataset.events)}`);
  await browser.close();
}
server.close();
END
timeout 180 node try.mjs | tee seen

cat >expected <<'END'
Chromium, called by the page: input
Chromium, called by the extension: input
Firefox, called by the page: input
Firefox, called by the extension: beforeinput (trusted, cancelable), input
END
diff expected seen
