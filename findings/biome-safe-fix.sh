#!/usr/bin/env bash
# Biome 2.6.8: `biome lint --write`, recommended rules, nothing configured. It applies only the fixes that it calls safe.
# A good guess: a safe fix keeps what a program does, as its documentation promises.
# What happens: "var last = undefined" in a loop loses its value, and so no longer resets the variable; a function that is called
# with "new" becomes an arrow function, which cannot be. The fixed program prints something else and then breaks off.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @biomejs/biome@2.6.8

cat >program.mjs <<'END'
for (const name of ['Ada', 'Bob']) {
  var last = undefined;
  console.log(name, 'comes after', last);
  last = name;
}
const Person = function () {};
try {
  console.log(typeof new Person());
} catch (error) {
  console.log(error.name);
}
END
{
  echo 'before:'
  node program.mjs
  npx biome lint --write program.mjs >/dev/null 2>&1 || true
  echo 'after:'
  node program.mjs
  grep -nE 'last|Person =' program.mjs
} | tee seen

cat >expected <<'END'
before:
Ada comes after undefined
Bob comes after undefined
object
after:
Ada comes after undefined
Bob comes after Ada
TypeError
2:  var last ;
3:  console.log(name, 'comes after', last);
4:  last = name;
6:const Person = () => {};
END
diff expected seen
