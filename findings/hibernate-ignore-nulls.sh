#!/usr/bin/env bash
# Hibernate ORM 7.4.15 on H2 2.3.232: "ignore nulls" of a window function in HQL.
# A good guess: what the grammar of HQL has is written into the SQL, or the query is refused; and H2 can do it.
# What happens: the words are left out without a warning, and the query answers another question. "from last" of nth_value goes
# the same way. The same SQL written by hand is right.
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
import org.hibernate.cfg.Configuration;

public class Try {
    @Entity(name = "Price")
    public static class Price {
        @Id
        public int day;

        public Integer amount;
    }

    public static void main(String[] args) {
        var factory = new Configuration()
                .addAnnotatedClass(Price.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:base;DB_CLOSE_DELAY=-1")
                .setProperty("hibernate.hbm2ddl.auto", "create")
                .setProperty("hibernate.show_sql", "true")
                .setProperty("hibernate.globally_quoted_identifiers", "true")
                .buildSessionFactory();
        factory.inTransaction(session -> {
            for (var day = 1; day <= 4; day++) {
                var price = new Price();
                price.day = day;
                price.amount = day % 2 == 1 ? day * 10 : null;
                session.persist(price);
            }
        });
        var question = "select last_value(%2$s) ignore nulls over (order by %1$s) from %3$s order by %1$s";
        System.out.println("HQL: " + factory.fromSession(session -> session.createQuery(
                question.formatted("day", "amount", "Price"), Integer.class).getResultList()));
        System.out.println("SQL: " + factory.fromSession(session -> session.createNativeQuery(
                question.formatted("\"day\"", "\"amount\"", "\"Price\""), Integer.class).getResultList()));
        factory.close();
    }
}
END
javac -cp "$(cat classpath)" Try.java
java -cp ".:$(cat classpath)" Try 2>/dev/null | grep -E '^HQL|^SQL|select' | tee seen

cat >expected <<'END'
Hibernate: select last_value(p1_0."amount") over(order by p1_0."day") from "Price" p1_0 order by p1_0."day"
HQL: [10, null, 30, null]
Hibernate: select last_value("amount") ignore nulls over (order by "day") from "Price" order by "day"
SQL: [10, 10, 30, 30]
END
diff expected seen
