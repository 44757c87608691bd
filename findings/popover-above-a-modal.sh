#!/usr/bin/env bash
# A popover opened after a modal <dialog>, Chromium 153: what another script (a helper, an extension) shows over a page's dialog.
# A good guess: the top layer is a stack, and what is put on it last is on top, so the popover can be seen and clicked.
# What happens: it is open, but everything outside the dialog is inert, the popover too: a click goes through
# to the dialog, focus() does nothing. It comes to life when the dialog closes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @sparticuz/chromium@153.0.0 puppeteer-core@24.43.1

cat >try.mjs <<'END'
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
await page.setContent(`<!doctype html>
  <dialog><button>in the dialog</button></dialog>
  <div popover="manual" style="inset: 200px auto auto 300px; margin: 0"><button id="late">late</button></div>`);
await page.evaluate(() => {
  document.querySelector('dialog').showModal();
  document.querySelector('[popover]').showPopover();
  globalThis.clicks = 0;
  document.querySelector('#late').addEventListener('click', () => globalThis.clicks++);
});

/** What a person would find: is it open, what lies at its place, does it take focus and a real click. */
async function found() {
  const place = await page.$eval('#late', (button) => {
    const { x, y } = button.getBoundingClientRect();
    return { x: x + 5, y: y + 5 };
  });
  await page.mouse.click(place.x, place.y);
  return page.evaluate(({ x, y }) => {
    const button = document.querySelector('#late');
    button.focus();
    const open = button.parentElement.matches(':popover-open');
    const top = document.elementFromPoint(x, y).localName;
    return `open ${open}, at its place ${top}, focus ${document.activeElement === button}, clicks ${globalThis.clicks}`;
  }, place);
}
console.log(await browser.version());
console.log('popover after showModal():', await found());
await page.$eval('dialog', (dialog) => dialog.close());
console.log('after the dialog closed:  ', await found());
await browser.close();
END
timeout 120 node try.mjs | tee seen

cat >expected <<'END'
HeadlessChrome/153.0.8010.0
popover after showModal(): open true, at its place dialog, focus false, clicks 0
after the dialog closed:   open true, at its place button, focus true, clicks 1
END
diff expected seen
