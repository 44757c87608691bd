#!/usr/bin/env bash
# new ClipboardEvent('paste', { clipboardData }) with a DataTransfer that holds a text (Chromium; Firefox ESR; seen with 156 and 153).
# A good guess: whoever hears the event reads the text from it, as the specification of clipboard events says.
# What happens: in Chromium they do. Firefox makes the event without an error and with a DataTransfer of its own that is empty; it takes
# the text only by two members that no specification knows, `dataType` and `data`. So an editor hears of a paste, cancels it and puts nothing in.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

[ -x /usr/bin/chromium ] || apt-get install -y -qq chromium >&2
[ -x /usr/bin/firefox-esr ] || apt-get install -y -qq firefox-esr >&2
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact puppeteer-core@24.43.1

cat >try.mjs <<'END_OF_TRY'
import puppeteer from 'puppeteer-core';

const browsers = {
  Chromium: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] },
  Firefox: { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' },
};
for (const [name, options] of Object.entries(browsers)) {
  const browser = await puppeteer.launch(options);
  console.error(await browser.version());
  const page = await browser.newPage();
  const heard = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'hello');
    const said = (init) => JSON.stringify(new ClipboardEvent('paste', init).clipboardData?.getData('text/plain') ?? null);
    return [said({ clipboardData }), said({ dataType: 'text/plain', data: 'hello' })];
  });
  console.log(`${name}: by clipboardData ${heard[0]}, by dataType and data ${heard[1]}`);
  await browser.close();
}
END_OF_TRY
timeout 180 node try.mjs | tee seen

cat >expected <<'END_OF_EXPECTED'
Chromium: by clipboardData "hello", by dataType and data null
Firefox: by clipboardData "", by dataType and data "hello"
END_OF_EXPECTED
diff expected seen
