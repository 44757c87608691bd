#!/usr/bin/env bash
# Hibernate ORM 7.4.15 (on H2 2.3.232): a Duration column added to a point in time in HQL, "start + length".
# A good guess: it gives what the same duration gives when it is written into the query, as "start + 0.005 second".
# What happens: the column holds nanoseconds, and the SQL adds their number as seconds: 5 ms become 57 days. An hour is refused by
# H2 as out of range; on MariaDB 11.4.5 it gives null for every row, so a condition on it finds nothing and nobody is told.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.hibernate.orm</groupId><artifactId>hibernate-core</artifactId><version>7.4.15.Final</version>
    </dependency>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.3.232</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath >&2

cat >Try.java <<'END'
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.LocalDateTime;
import org.hibernate.cfg.Configuration;

public class Try {
    @Entity(name = "Call")
    public static class Call {
        @Id
        public int id;

        public LocalDateTime start;
        public Duration length;
    }

    public static void main(String[] args) {
        var factory = new Configuration()
                .addAnnotatedClass(Call.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:base;DB_CLOSE_DELAY=-1")
                .setProperty("hibernate.hbm2ddl.auto", "create")
                .setProperty("hibernate.show_sql", "true")
                .buildSessionFactory();
        factory.inTransaction(session -> {
            var call = new Call();
            call.start = LocalDateTime.of(2026, 1, 1, 9, 0);
            call.length = Duration.ofMillis(5);
            session.persist(call);
        });
        for (var sum : new String[] {"start + 0.005 second", "start + length"}) {
            var query = "select " + sum + " from Call";
            System.out.println(sum + ": " + factory.<Object>fromSession(session -> session
                    .createQuery(query, LocalDateTime.class).getSingleResult()));
        }
        factory.close();
    }
}
END
javac -cp "$(cat classpath)" Try.java
java -cp ".:$(cat classpath)" Try 2>/dev/null | grep -E '^start|select' | tee seen

cat >expected <<'END'
Hibernate: select dateadd(nanosecond,0.005*1e9,c1_0.start) from Call c1_0
start + 0.005 second: 2026-01-01T09:00:00.005
Hibernate: select dateadd(nanosecond,c1_0.length*1e9,c1_0.start) from Call c1_0
start + length: 2026-02-28T05:53:20
END
diff expected seen
