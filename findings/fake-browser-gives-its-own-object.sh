#!/usr/bin/env bash
# @webext-core/fake-browser 2.0.1, the in-memory WebExtension API that tests run on, and its storage.
# A good guess: what storage.get() gives is a copy, as in a browser, where it has passed through another process; fake-browser's
# set() does copy. And a key that holds null is there, so the default of get({key: default}) is not used.
# What happens: get() gives the stored object itself. Whoever changes it and forgets to call set() has a green test and, in a
# browser, lost the change. A null that was set is gone at once, and the default comes instead.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @webext-core/fake-browser@2.0.1

cat >try.mjs <<'END'
import { fakeBrowser } from '@webext-core/fake-browser';

const { local } = fakeBrowser.storage;
const stored = async () => JSON.stringify(await local.get('draft'));

const draft = { lines: ['first'] };
await local.set({ draft });
draft.lines.push('added to what was given to set()');
console.log('after changing what was set:', await stored());

(await local.get('draft')).draft.lines.push('added to what get() gave');
console.log('after changing what was got:', await stored());

await local.set({ nobody: null });
console.log('null, asked with a default: ', JSON.stringify(await local.get({ nobody: 'the default' })));
END
node try.mjs | tee seen

cat >expected <<'END'
after changing what was set: {"draft":{"lines":["first"]}}
after changing what was got: {"draft":{"lines":["first","added to what get() gave"]}}
null, asked with a default:  {"nobody":"the default"}
END
diff expected seen
