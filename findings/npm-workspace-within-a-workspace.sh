#!/usr/bin/env bash
# npm 10.8.2 and 11.19.1: workspaces "a" and "a/b", which need ms 1.0.0 and 2.0.0, while the root needs 2.1.3.
# A good guess: `npm install` and `npm ci` install what the lock file names, or fail.
# What happens: the lock file puts ms 2.0.0 below a/b, nothing is put there, both commands say nothing and end with 0. a/b then gets
# the ms of a. (Asked for in npm/cli issue 6874 for another install strategy, open since 2023; here it is the usual one.)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir -p tool a/b
echo '{"name":"tool","version":"1.0.0"}' >tool/package.json
npm install --prefix tool --silent --no-audit --no-fund --save-exact npm10@npm:npm@10.8.2 npm11@npm:npm@11.19.1
echo '{"name":"root","version":"1.0.0","workspaces":["a","a/b"],"dependencies":{"ms":"2.1.3"}}' >package.json
echo '{"name":"a","version":"1.0.0","dependencies":{"ms":"1.0.0"}}' >a/package.json
echo '{"name":"b","version":"1.0.0","dependencies":{"ms":"2.0.0"}}' >a/b/package.json

locked() { node -p 'JSON.parse(fs.readFileSync("package-lock.json")).packages["a/b/node_modules/ms"]?.version ?? "nothing"'; }
used() { (cd a/b && node -p 'require("ms/package.json").version'); }
for npm in npm10 npm11; do
  for command in install ci; do
    rm -rf node_modules a/node_modules a/b/node_modules
    node "tool/node_modules/$npm/bin/npm-cli.js" "$command" --silent --no-audit --no-fund
    echo "$npm $command ends with $?: locked for a/b: ms $(locked), used there: ms $(used)"
  done
done | tee seen

cat >expected <<'END'
npm10 install ends with 0: locked for a/b: ms 2.0.0, used there: ms 1.0.0
npm10 ci ends with 0: locked for a/b: ms 2.0.0, used there: ms 1.0.0
npm11 install ends with 0: locked for a/b: ms 2.0.0, used there: ms 1.0.0
npm11 ci ends with 0: locked for a/b: ms 2.0.0, used there: ms 1.0.0
END
diff expected seen
