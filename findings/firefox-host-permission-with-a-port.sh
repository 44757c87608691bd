#!/usr/bin/env bash
# A host permission with a port, "http://127.0.0.1:<port>/*", in the manifest of an extension (Firefox ESR; seen with 153).
# A good guess: as Chromium understands it, and web-ext lint 10.7.0 finds no fault with it, it is a permission there too.
# What happens: Firefox lists it in permissions.getAll() and does not heed it: what the background asks of that address is a request
# across origins, which the server has to allow by CORS. Without the port it is allowed, whatever the port asked.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

[ -x /usr/bin/chromium ] || apt-get install -y -qq chromium >&2
[ -x /usr/bin/firefox-esr ] || apt-get install -y -qq firefox-esr >&2
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact puppeteer-core@24.43.1 web-ext@10.7.0

mkdir extension
cat >extension/background.js <<'END'
const api = globalThis.browser ?? chrome;
async function ask() {
  const { origins } = await api.permissions.getAll();
  const server = api.runtime.getManifest().homepage_url;
  const answer = await fetch(`${server}data`, { headers: { 'x-asked-by': 'extension' } }).then((it) => it.text(), () => 'refused');
  await fetch(`${server}outcome`, { method: 'POST', mode: 'no-cors', body: `listed ${origins}, ${answer}` });
}
ask();
END
cat >try.mjs <<'END'
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import puppeteer from 'puppeteer-core';

let told;
const server = createServer(async (request, response) => {
  if (request.url === '/outcome') told(await text(request));
  response.end(request.method === 'GET' ? 'answered' : '');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address();

const browsers = {
  Chromium: () =>
    puppeteer.launch({
      executablePath: '/usr/bin/chromium', pipe: true, enableExtensions: [`${process.cwd()}/extension`],
      args: ['--no-sandbox', '--disable-gpu'],
    }),
  Firefox: async () => {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr' });
    await browser.installExtension(`${process.cwd()}/extension`);
    return browser;
  },
};
for (const host of [`127.0.0.1:${port}`, '127.0.0.1']) {
  writeFileSync('extension/manifest.json', JSON.stringify({
    manifest_version: 3, name: 'ask', version: '1', homepage_url: `http://127.0.0.1:${port}/`,
    host_permissions: [`http://${host}/*`],
    background: { scripts: ['background.js'], service_worker: 'background.js' },
    browser_specific_settings: {
      gecko: { id: 'ask@example.org', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  }));
  const kind = host === '127.0.0.1' ? 'without the port' : 'with the port';
  const lint = execFileSync('npx', ['web-ext', 'lint', '--no-config-discovery', '-s', 'extension', '-o', 'json']);
  const { errors, warnings } = JSON.parse(lint);
  console.log(`${kind}, web-ext lint: errors ${errors.length}, warnings ${warnings.map(({ code }) => code)}`);
  for (const [name, launch] of Object.entries(browsers)) {
    const outcome = new Promise((resolve) => (told = resolve));
    const browser = await launch();
    if (host === '127.0.0.1') console.error(await browser.version());
    const late = new Promise((resolve) => setTimeout(resolve, 20_000, 'nothing within 20 s').unref());
    console.log(`${kind}, ${name}: ${(await Promise.race([outcome, late])).replaceAll(port, '<port>')}`);
    await browser.close();
  }
}
server.close();
END
timeout 240 node try.mjs | tee seen

cat >expected <<'END'
with the port, web-ext lint: errors 0, warnings BACKGROUND_SERVICE_WORKER_IGNORED,KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION
with the port, Chromium: listed http://127.0.0.1:<port>/*, answered
with the port, Firefox: listed http://127.0.0.1:<port>/*, refused
without the port, web-ext lint: errors 0, warnings BACKGROUND_SERVICE_WORKER_IGNORED,KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION
without the port, Chromium: listed http://127.0.0.1/*, answered
without the port, Firefox: listed http://127.0.0.1/*, answered
END
diff expected seen
