#!/usr/bin/env bash
# Biome 2.6.8 and the rule suspicious/noDuplicateTestHooks in a test file that has a helper function named "after".
# A good guess: the rule counts the hooks of a test runner; a function that the file itself declares is none, whatever its name.
# What happens: every call of it beyond the first in one describe is an error, though it is called inside tests and takes a number.
# Renamed, the same file passes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund @biomejs/biome@2.6.8 >&2
cat >clock.test.ts <<'END'
import { describe, expect, it } from 'vitest';

let now = 0;

function after(minutes: number): number {
  now += minutes;
  return now;
}

describe('a clock', () => {
  it('goes on', () => {
    expect(after(1)).toBe(1);
    expect(after(2)).toBe(3);
  });
});
END
sed 's/after/advance/g' clock.test.ts >renamed.test.ts
for file in clock renamed; do
  echo "$file: $(npx biome lint --only=suspicious/noDuplicateTestHooks --reporter=json "$file.test.ts" 2>/dev/null |
    node -pe 'JSON.parse(require("fs").readFileSync(0)).summary.errors') errors"
done | tee seen

cat >expected <<'END'
clock: 1 errors
renamed: 0 errors
END
diff expected seen
