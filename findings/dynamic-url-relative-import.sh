#!/usr/bin/env bash
# A content script imports a module of its extension that is web accessible with "use_dynamic_url" (Chromium; seen with 156).
# A good guess: a module that may be imported may in turn import its neighbour, './shared.js', which is web accessible too: relative
# addresses are relative to the address that was asked for, and the one file alone works.
# What happens: the made-up address leads on to the extension's own, the neighbour is asked for relative to that, and is denied, as
# every address is that is not the made-up one. Without "use_dynamic_url" both work; a bundler's shared chunks therefore do not.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

[ -x /usr/bin/chromium ] || apt-get install -y -qq chromium >&2
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact puppeteer-core@24.43.1

extension() {
  mkdir "$1"
  cat >"$1/manifest.json" <<END
{
  "manifest_version": 3, "name": "$1", "version": "1",
  "content_scripts": [{"matches": ["http://127.0.0.1/*"], "js": ["content.js"]}],
  "web_accessible_resources": [
    {"resources": ["alone.js", "both.js", "shared.js"], "matches": ["http://127.0.0.1/*"], "use_dynamic_url": $2}
  ]
}
END
  echo "export const name = 'there';" | tee "$1/alone.js" >"$1/shared.js"
  echo "export { name } from './shared.js';" >"$1/both.js"
  cat >"$1/content.js" <<'END'
const seen = (file) => import(chrome.runtime.getURL(file)).then(({ name }) => name, () => 'denied');
(async () => {
  document.body.append(`one file: ${await seen('alone.js')}, with its neighbour: ${await seen('both.js')};`);
})();
END
}
extension fixed false
extension dynamic true

cat >try.mjs <<'END'
import { once } from 'node:events';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><body>'));
await once(server.listen(0, '127.0.0.1'), 'listening');
for (const kind of ['fixed', 'dynamic']) {
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    pipe: true,
    enableExtensions: [`${process.cwd()}/${kind}`],
    args: ['--no-sandbox', '--disable-gpu'],
  });
  if (kind === 'fixed') console.error(await browser.version());
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction("document.body.textContent.includes(';')", { timeout: 20_000 });
  console.log(`${kind} address: ${await page.evaluate('document.body.textContent')}`);
  await browser.close();
}
server.close();
END
timeout 180 node try.mjs | tee seen

cat >expected <<'END'
fixed address: one file: there, with its neighbour: there;
dynamic address: one file: there, with its neighbour: denied;
END
diff expected seen
