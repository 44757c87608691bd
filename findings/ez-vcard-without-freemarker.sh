#!/usr/bin/env bash
# ez-vcard 0.12.2 and its dependency freemarker, which it needs for writing web pages (hCards).
# A good guess: who only reads plain vCards can exclude it, as well as jsoup (reading web pages) and Jackson (jCards), which serve as far
# away a purpose.
# What happens: without jsoup and Jackson a card is read; without freemarker every read ends in a NoClassDefFoundError, though nothing of a
# web page is touched.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

pom() {
  cat <<END
<project>
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.googlecode.ez-vcard</groupId><artifactId>ez-vcard</artifactId><version>0.12.2</version>
      <exclusions>$(for one in $1; do echo "<exclusion><groupId>$one</groupId><artifactId>*</artifactId></exclusion>"; done)</exclusions>
    </dependency>
  </dependencies>
</project>
END
}
cat >Try.java <<'END'
public class Try {
    public static void main(String[] args) {
        try {
            var card = ezvcard.Ezvcard.parse("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Example\r\nEND:VCARD\r\n").first();
            System.out.println("reads " + card.getFormattedName().getValue());
        } catch (LinkageError missing) {
            System.out.println(missing.getClass().getSimpleName() + " " + missing.getMessage());
        }
    }
}
END
for without in 'org.jsoup com.fasterxml.jackson.core' 'org.freemarker'; do
  pom "$without" >pom.xml
  mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath >&2
  echo "without $without: $(java -cp "$(cat classpath)" Try.java 2>/dev/null)"
done | tee seen

cat >expected <<'END'
without org.jsoup com.fasterxml.jackson.core: reads Ada Example
without org.freemarker: NoClassDefFoundError freemarker/template/TemplateException
END
diff expected seen
