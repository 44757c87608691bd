#!/usr/bin/env bash
# Vitest 4.1.12: a test that a function was called with the right File.
# A good guess: two files with other names, types and sizes are not equal, as two URLs, Headers or FormData are not.
# What happens: under jsdom 29.1.1 every File equals every other, so a test that the right one was uploaded is green with an empty
# picture. Under happy-dom 21.0.4 the same test tells them apart.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vitest@4.1.12 vite@8.3.8 jsdom@29.1.1 happy-dom@21.0.4

cat >file.test.mjs <<'END'
import { appendFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';

test('which files pass for the one that was uploaded', () => {
  const upload = vi.fn();
  upload(new File(['name,phone'], 'people.csv', { type: 'text/csv' }));
  const passes = (file) => {
    try {
      expect(upload).toHaveBeenCalledWith(file);
      return 'passes';
    } catch {
      return 'fails';
    }
  };
  const same = passes(new File(['name,phone'], 'people.csv', { type: 'text/csv' }));
  const other = passes(new File([], 'cat.png', { type: 'image/png' }));
  appendFileSync('seen', `vitest 4.1.12, ${process.env.WHERE}: the same file ${same}, an empty picture ${other}\n`);
});
END
for environment in jsdom happy-dom; do
  WHERE=$environment npx vitest run --environment $environment >&2
done
cat seen

cat >expected <<'END'
vitest 4.1.12, jsdom: the same file passes, an empty picture passes
vitest 4.1.12, happy-dom: the same file passes, an empty picture fails
END
diff expected seen
