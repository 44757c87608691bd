#!/usr/bin/env bash
# Mondays, and the second Tuesday: one rule with a plain and a numbered day (RFC 5545, section 3.3.10, BYDAY).
# A good guess: the list is a union, so both come, as in rrule-temporal.
# What happens: rrule takes what satisfies both kinds at once. Nothing does, and the rule is empty for ever, without an error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rrule@2.8.1 rrule-temporal@2.2.8

cat >try.mjs <<'END'
import rrule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';

const day = (instant) => new Date(instant).toISOString().slice(0, 10);
for (const days of ['MO', '2TU', 'MO,2TU']) {
  const rule = `DTSTART:20260301T090000Z\nRRULE:FREQ=MONTHLY;BYDAY=${days};UNTIL=20260331T235959Z`;
  console.log(`BYDAY=${days}`);
  console.log('  rrule 2.8.1         ', rrule.rrulestr(rule).all().map(day).join(' ') || 'nothing');
  const other = new RRuleTemporal({ rruleString: rule }).all();
  console.log('  rrule-temporal 2.2.8', other.map((date) => day(date.epochMilliseconds)).join(' ') || 'nothing');
}
END
node try.mjs | tee seen

cat >expected <<'END'
BYDAY=MO
  rrule 2.8.1          2026-03-02 2026-03-09 2026-03-16 2026-03-23 2026-03-30
  rrule-temporal 2.2.8 2026-03-02 2026-03-09 2026-03-16 2026-03-23 2026-03-30
BYDAY=2TU
  rrule 2.8.1          2026-03-10
  rrule-temporal 2.2.8 2026-03-10
BYDAY=MO,2TU
  rrule 2.8.1          nothing
  rrule-temporal 2.2.8 2026-03-02 2026-03-09 2026-03-10 2026-03-16 2026-03-23 2026-03-30
END
diff expected seen
