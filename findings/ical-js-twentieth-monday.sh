#!/usr/bin/env bash
# ical.js, the reader of Thunderbird's calendar, and two plain yearly rules.
# A good guess: "every 20th Monday of the year", an example of RFC 5545 itself (3.8.5.3), is one day a year; a birthday on
# February 29 comes in leap years only, since the RFC (3.3.10) wants dates that do not exist to be left out.
# What happens: every Monday of every year, with no error; and the birthday is moved to March 1.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ical.js@2.2.1 rrule@2.8.1

cat >try.mjs <<'END'
import ICAL from 'ical.js';
import rrule from 'rrule';

for (const [start, rule] of [['1997-05-19', 'FREQ=YEARLY;BYDAY=20MO'], ['2024-02-29', 'FREQ=YEARLY']]) {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(`${start}T09:00:00`));
  const byIcal = Array.from({ length: 5 }, () => iterator.next().toString().slice(0, 10));
  const text = `DTSTART:${start.replaceAll('-', '')}T090000Z\nRRULE:${rule};COUNT=5`;
  const byRrule = rrule.rrulestr(text).all().map((date) => date.toISOString().slice(0, 10));
  console.log(`${rule} from ${start}`);
  console.log('  ical.js 2.2.1', byIcal.join(' '));
  console.log('  rrule 2.8.1  ', byRrule.join(' '));
}
END
node try.mjs | tee seen

cat >expected <<'END'
FREQ=YEARLY;BYDAY=20MO from 1997-05-19
  ical.js 2.2.1 1997-05-19 1997-05-26 1997-06-02 1997-06-09 1997-06-16
  rrule 2.8.1   1997-05-19 1998-05-18 1999-05-17 2000-05-15 2001-05-14
FREQ=YEARLY from 2024-02-29
  ical.js 2.2.1 2024-02-29 2025-03-01 2026-03-01 2027-03-01 2028-02-29
  rrule 2.8.1   2024-02-29 2028-02-29 2032-02-29 2036-02-29 2040-02-29
END
diff expected seen
