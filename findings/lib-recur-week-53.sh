#!/usr/bin/env bash
# lib-recur 0.17.1 and the week that most years do not have.
# A good guess: "Friday of week 53" comes in the years that have 53 weeks (2026, 2032, 2037 by ISO 8601) and is left out
# in the others, as RFC 5545 wants it of days that do not exist; at the very least every result is a Friday.
# What happens: it comes every year, and in years of 52 weeks on whatever weekday it falls, a Thursday included.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.dmfs</groupId><artifactId>lib-recur</artifactId><version>0.17.1</version></dependency>
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>4.4.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath >&2

cat >Try.java <<'END'
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.StringJoiner;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;

class Try {
    public static void main(String[] args) throws Exception {
        var rule = "FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR";
        var day = DateTimeFormatter.ofPattern("yyyy-MM-dd EEE", java.util.Locale.ENGLISH);
        var byRecur = new StringJoiner(", ");
        var iterator = new RecurrenceRule(rule).iterator(DateTime.parse("20250101"));
        for (var i = 0; i < 5; i++) {
            byRecur.add(LocalDate.parse(iterator.nextDateTime().toString(), DateTimeFormatter.BASIC_ISO_DATE).format(day));
        }
        var byIcal4j = new StringJoiner(", ");
        var start = LocalDate.of(2025, 1, 1);
        new Recur<LocalDate>(rule).getDates(start, start.plusYears(20)).forEach(date -> byIcal4j.add(date.format(day)));
        System.out.println("lib-recur 0.17.1: " + byRecur);
        System.out.println("ical4j 4.4.0:     " + byIcal4j);
    }
}
END
java -cp "$(cat classpath)" Try.java 2>/dev/null | tee seen

cat >expected <<'END'
lib-recur 0.17.1: 2026-01-01 Thu, 2027-01-01 Fri, 2027-12-31 Fri, 2029-01-04 Thu, 2030-01-03 Thu
ical4j 4.4.0:     2027-01-01 Fri, 2032-12-31 Fri, 2038-01-01 Fri, 2044-01-01 Fri
END
diff expected seen
