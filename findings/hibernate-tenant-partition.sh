#!/usr/bin/env bash
# Hibernate ORM 7.4.15 on H2 2.3.232: a property that is @TenantId and @PartitionKey at once.
# A good guess: Hibernate knows the tenant of the session, so a new row can be changed as often as one likes in one transaction.
# What happens: a row that is changed before its insert is flushed gets an update with the insert, which names the tenant; the object's own
# property stays null. The next update takes it from there, asks for "tenant=null", finds no row and ends in an
# OptimisticLockException. Without @PartitionKey all is well.
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
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.cfg.Configuration;

public class Try {
    public abstract static class Row {
        public abstract void name(String name);
    }

    @Entity(name = "Plain")
    public static class Plain extends Row {
        @Id
        public int id = 1;

        @TenantId
        public String tenant;

        public String name;

        @Override
        public void name(String name) {
            this.name = name;
        }
    }

    @Entity(name = "Parted")
    public static class Parted extends Row {
        @Id
        public int id = 1;

        @TenantId
        @PartitionKey
        public String tenant;

        public String name;

        @Override
        public void name(String name) {
            this.name = name;
        }
    }

    public static void main(String[] args) {
        var factory = new Configuration()
                .addAnnotatedClass(Plain.class)
                .addAnnotatedClass(Parted.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:base;DB_CLOSE_DELAY=-1")
                .setProperty("hibernate.hbm2ddl.auto", "create")
                .buildSessionFactory();
        for (var row : new Row[] {new Plain(), new Parted()}) {
            var said = row.getClass().getSimpleName() + ":";
            try (var session = factory.withOptions().tenantIdentifier((Object) "ours").openSession()) {
                session.beginTransaction();
                session.persist(row);
                for (var change = 1; change <= 3; change++) {
                    row.name("change " + change);
                    session.flush();
                    said += " change " + change + " done";
                }
            } catch (RuntimeException failure) {
                said += ", then " + failure.getClass().getSimpleName();
            }
            System.out.println(said);
        }
        factory.close();
    }
}
END
javac -cp "$(cat classpath)" Try.java
java -cp ".:$(cat classpath)" Try 2>/dev/null | tee seen

cat >expected <<'END'
Plain: change 1 done change 2 done change 3 done
Parted: change 1 done, then OptimisticLockException
END
diff expected seen
