#!/usr/bin/env bash
# libphonenumber 9.0.43, and Russia and Kazakhstan, which share the calling code 7.
# A good guess: parse() treats a mobile number of the one country in the same way in both; with the trunk prefix ("8 912...") and with
# a plus it does.
# What happens: with the calling code but no plus, as many a phone book gives it, a number of Kazakhstan is read in both regions, one of
# Russia in Russia only: in Kazakhstan it gets a second 7, is not valid, and said to be of Kazakhstan.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.googlecode.libphonenumber</groupId><artifactId>libphonenumber</artifactId><version>9.0.43</version>
    </dependency>
  </dependencies>
</project>
END
mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath >&2

cat >Try.java <<'END'
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

class Try {
    public static void main(String[] args) throws Exception {
        var util = PhoneNumberUtil.getInstance();
        for (var text : new String[] {"+7 912 345-67-89", "8 912 345-67-89", "7 912 345-67-89", "7 701 234-56-78"}) {
            for (var region : new String[] {"RU", "KZ"}) {
                var number = util.parse(text, region);
                System.out.printf("%s in %s: %s, valid %s, of %s%n", text, region, util.format(number, PhoneNumberFormat.E164),
                        util.isValidNumber(number), util.getRegionCodeForNumber(number));
            }
        }
    }
}
END
java -cp "$(cat classpath)" Try.java 2>/dev/null | tee seen

cat >expected <<'END'
+7 912 345-67-89 in RU: +79123456789, valid true, of RU
+7 912 345-67-89 in KZ: +79123456789, valid true, of RU
8 912 345-67-89 in RU: +79123456789, valid true, of RU
8 912 345-67-89 in KZ: +79123456789, valid true, of RU
7 912 345-67-89 in RU: +79123456789, valid true, of RU
7 912 345-67-89 in KZ: +779123456789, valid false, of KZ
7 701 234-56-78 in RU: +77012345678, valid true, of KZ
7 701 234-56-78 in KZ: +77012345678, valid true, of KZ
END
diff expected seen
