#!/usr/bin/env bash
# Compact numbers in Russian, "5 тысяч", by the JDK 17 (NumberFormat.getCompactNumberInstance) and by ICU4J 79.1.
# A good guess: both have the rules of CLDR, so they write the same, and parse() reads what format() has written.
# What happens: the JDK rounds the number but chooses the word by the number before rounding: "5 тысячи", "22 тысяча". And some of
# its own texts it reads only up to the word, without an error: 21,500 comes back as 22.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

java=$(find /usr/lib/jvm -path '*17*/bin/java' 2>/dev/null | head -n 1)
if [ -z "$java" ]; then
  apt-get install -y -qq openjdk-17-jdk-headless >&2
  java=$(find /usr/lib/jvm -path '*17*/bin/java' | head -n 1)
fi
cat >pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>79.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath >&2

cat >Try.java <<'END'
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.Locale;

class Try {
    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, "UTF-8");
        System.err.println("JDK " + Runtime.version());
        var russian = Locale.forLanguageTag("ru");
        var jdk = NumberFormat.getCompactNumberInstance(russian, NumberFormat.Style.LONG);
        var icu = NumberFormatter.withLocale(russian).notation(Notation.compactLong()).precision(Precision.integer());
        for (var number : new long[] {5_000, 4_600, 21_500, 1_500_000}) {
            var text = jdk.format(number);
            out.println(number + ": JDK 17 " + text + ", read again " + jdk.parse(text) + "; ICU " + icu.format(number));
        }
    }
}
END
"$java" -Dfile.encoding=UTF-8 -cp "$(cat classpath)" Try.java | tee seen

cat >expected <<'END'
5000: JDK 17 5 тысяч, read again 5000; ICU 5 тысяч
4600: JDK 17 5 тысячи, read again 5000; ICU 5 тысяч
21500: JDK 17 22 тысяча, read again 22; ICU 22 тысячи
1500000: JDK 17 2 миллион, read again 2; ICU 2 миллиона
END
diff expected seen
