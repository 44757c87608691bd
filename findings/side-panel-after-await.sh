#!/usr/bin/env bash
# chrome.sidePanel.open() in the worker of an extension, after a click in a page (Chromium; seen with 156).
# A good guess: a click counts for some seconds, as it does for window.open() in a page; so the worker may look something up first.
# What happens: that the message comes a second and a half after the click does no harm, but in the worker's listener open() must be
# called before anything is awaited: after one microtask, "await null", it is refused for want of a click.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

[ -x /usr/bin/chromium ] || apt-get install -y -qq chromium >&2
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact puppeteer-core@24.43.1

mkdir extension
cat >extension/manifest.json <<'END'
{
  "manifest_version": 3, "name": "panel", "version": "1", "minimum_chrome_version": "120",
  "permissions": ["sidePanel"], "host_permissions": ["http://127.0.0.1/*"],
  "side_panel": {"default_path": "panel.html"}, "background": {"service_worker": "worker.js"},
  "content_scripts": [{"matches": ["http://127.0.0.1/*"], "js": ["content.js"]}]
}
END
echo '<!doctype html>panel' >extension/panel.html
cat >extension/content.js <<'END'
document.addEventListener('click', ({ isTrusted, target }) => {
  const ask = () =>
    chrome.runtime.sendMessage(target.id).then((outcome) => document.body.append(`${target.id}: ${outcome}`));
  if (isTrusted) setTimeout(ask, target.id === 'late' ? 1500 : 0);
});
END
cat >extension/worker.js <<'END'
async function open(how, tabId) {
  if (how === 'awaited') await null;
  return chrome.sidePanel.open({ tabId }).then(() => 'opened', (error) => error.message);
}
chrome.runtime.onMessage.addListener((how, sender, answer) => {
  open(how, sender.tab.id).then(answer);
  return true;
});
END
cat >try.mjs <<'END'
import { once } from 'node:events';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const html = '<!doctype html><body><button id="direct">d</button><button id="late">l</button><button id="awaited">a</button>';
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html)).listen(0, '127.0.0.1');
await once(server, 'listening');
for (const how of ['direct', 'late', 'awaited']) {
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    pipe: true,
    enableExtensions: [`${process.cwd()}/extension`],
    args: ['--no-sandbox', '--disable-gpu'],
  });
  if (how === 'direct') console.error(await browser.version());
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.click(`#${how}`);
  await page.waitForFunction("document.body.textContent.includes(': ')", { timeout: 20_000 });
  console.log((await page.evaluate('document.body.lastChild.textContent')));
  await browser.close();
}
server.close();
END
timeout 180 node try.mjs | tee seen

cat >expected <<'END'
direct: opened
late: opened
awaited: `sidePanel.open()` may only be called in response to a user gesture.
END
diff expected seen
