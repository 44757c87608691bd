#!/usr/bin/env bash
# A yearly rule for day 31 that names no month, FREQ=YEARLY;BYMONTHDAY=31, read by two libraries in JavaScript and two in Java.
# A good guess: so short a rule means the same to all of them, so a preview in the browser may use another library than the service.
# What happens: in JavaScript it comes seven times a year, in every month with 31 days (the RFC's table says "expand"), in Java
# once a year, in the month of the first date.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rrule@2.8.1 rrule-temporal@2.2.8
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

cat >try.mjs <<'END'
import rrule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';

const rule = 'DTSTART:20260131T090000Z\nRRULE:FREQ=YEARLY;BYMONTHDAY=31;UNTIL=20281231T235959Z';
console.log('rrule 2.8.1:          %d in three years', rrule.rrulestr(rule).all().length);
console.log('rrule-temporal 2.2.8: %d in three years', new RRuleTemporal({ rruleString: rule }).all().length);
END
cat >Try.java <<'END'
import java.time.LocalDate;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;

class Try {
    public static void main(String[] args) throws Exception {
        var iterator = new RecurrenceRule("FREQ=YEARLY;BYMONTHDAY=31;UNTIL=20281231").iterator(DateTime.parse("20260131"));
        var count = 0;
        for (; iterator.hasNext(); iterator.nextDateTime()) {
            count++;
        }
        System.out.println("lib-recur 0.17.1:     " + count + " in three years");
        var dates = new Recur<LocalDate>("FREQ=YEARLY;BYMONTHDAY=31")
                .getDates(LocalDate.of(2026, 1, 31), LocalDate.of(2028, 12, 31));
        System.out.println("ical4j 4.4.0:         " + dates.size() + " in three years");
    }
}
END
{ node try.mjs; java -cp "$(cat classpath)" Try.java 2>/dev/null; } | tee seen

cat >expected <<'END'
rrule 2.8.1:          21 in three years
rrule-temporal 2.2.8: 21 in three years
lib-recur 0.17.1:     3 in three years
ical4j 4.4.0:         3 in three years
END
diff expected seen
