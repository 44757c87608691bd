#!/usr/bin/env bash
# Mantine 9.7.4: a DateInput with valueFormat="DD.MM.YYYY" (and the plugin of dayjs that it asks for), into which somebody types.
# A good guess: the text is read by that format, perhaps leniently, and what is no date is refused.
# What happens: a date that does not exist becomes another one, and what does not fit the format to the letter is given to the
# platform's Date, which reads the month first: "1.2.2026" in a German or Russian form is January 2, and "5" is May 1, 2001.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @mantine/core@9.7.4 @mantine/hooks@9.7.4 @mantine/dates@9.7.4 \
  dayjs@1.11.19 react@19.3.1 react-dom@19.3.1 happy-dom@21.0.4 @happy-dom/global-registrator@21.0.4

cat >try.mjs <<'END'
import { GlobalRegistrator } from '@happy-dom/global-registrator';

GlobalRegistrator.register();
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
const { default: dayjs } = await import('dayjs');
const { default: customParseFormat } = await import('dayjs/plugin/customParseFormat.js');
const { MantineProvider } = await import('@mantine/core');
const { DateInput } = await import('@mantine/dates');
const { act, createElement } = await import('react');
const { createRoot } = await import('react-dom/client');

dayjs.extend(customParseFormat);
async function typed(text) {
  let got = 'nothing';
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const field = createElement(DateInput, { valueFormat: 'DD.MM.YYYY', onChange: (value) => (got = value) });
  await act(() => root.render(createElement(MantineProvider, null, field)));
  const input = document.querySelector('input');
  await act(() => {
    input.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => input.blur());
  const shown = input.value;
  await act(() => root.unmount());
  return `${got}, shown as "${shown}"`;
}
for (const text of ['01.02.2026', '1.2.2026', '01.02.26', '31.04.2026', '01.13.2026', '5'])
  console.log(`${text}: ${await typed(text)}`);
process.exit();
END
timeout 120 node try.mjs | tee seen

cat >expected <<'END'
01.02.2026: 2026-02-01, shown as "01.02.2026"
1.2.2026: 2026-01-02, shown as "02.01.2026"
01.02.26: 2026-01-02, shown as "02.01.2026"
31.04.2026: 2026-05-01, shown as "01.05.2026"
01.13.2026: 2027-01-01, shown as "01.01.2027"
5: 2001-05-01, shown as "01.05.2001"
END
diff expected seen
