#!/usr/bin/env bash
# Three plain selectors in happy-dom 21.0.4 and in jsdom 29.1.1.
# A good guess: what happy-dom cannot do it refuses (it does: ":has(~ b)" throws), so a selector that does not throw is right.
# What happens: it answers wrongly without a word. Ancestors outside the element that is asked do not count, ":not(a b)" excludes
# nothing, and the "i" of an attribute selector is ignored. A test that expects to find nothing is then green for no reason.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact happy-dom@21.0.4 jsdom@29.1.1

cat >try.mjs <<'END'
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const html = '<section><ul id="list"><li title="Ada"><b>in</b></li></ul></section><b>out</b>';
const questions = [
  ['#list', 'section li'],
  ['body', 'b:not(li b)'],
  ['body', 'li[title="ada" i]'],
  ['body', 'li:has(~ b)'],
];
const asked = (document, [from, selector]) => {
  document.body.innerHTML = html;
  try {
    return document.querySelector(from).querySelectorAll(selector).length;
  } catch {
    return 'refused';
  }
};
const happy = new Window();
for (const question of questions) {
  console.log(
    `${question[0].padEnd(5)} ${question[1].padEnd(17)} ` +
      `happy-dom: ${asked(happy.document, question)}, jsdom: ${asked(new JSDOM().window.document, question)}`,
  );
}
await happy.happyDOM.close();
END
node try.mjs | tee seen

cat >expected <<'END'
#list section li        happy-dom: 0, jsdom: 1
body  b:not(li b)       happy-dom: 2, jsdom: 1
body  li[title="ada" i] happy-dom: 0, jsdom: 1
body  li:has(~ b)       happy-dom: refused, jsdom: 0
END
diff expected seen
