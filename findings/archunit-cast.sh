#!/usr/bin/env bash
# ArchUnit 1.5.0 and the rule "no class of package a depends on package b".
# A good guess: it reads the byte code, so it sees every use of a class that is left there; instanceof and catch, for example.
# What happens: a cast is none for it, though the compiled class names its target, so a class may work with what a stranger
# hands it as Object and passes the rule.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.tngtech.archunit</groupId><artifactId>archunit</artifactId><version>1.5.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath >&2

mkdir -p a b
cat >b/Inner.java <<'END'
package b;

public class Inner {}
END
cat >a/Asks.java <<'END'
package a;

class Asks {
    boolean is(Object what) {
        return what instanceof b.Inner;
    }
}
END
cat >a/Casts.java <<'END'
package a;

class Casts {
    Object cast(Object what) {
        return (b.Inner) what;
    }
}
END
cat >Try.java <<'END'
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

public class Try {
    public static void main(String[] args) {
        var classes = new ClassFileImporter().importPath("classes");
        for (var name : new String[] {"a.Asks", "a.Casts"}) {
            var rule = ArchRuleDefinition.noClasses().that().haveFullyQualifiedName(name)
                    .should().dependOnClassesThat().resideInAPackage("b");
            System.out.println(name + (rule.evaluate(classes).hasViolation() ? " breaks the rule" : " keeps the rule"));
        }
    }
}
END
javac -d classes a/*.java b/*.java
{
  java -cp "$(cat classpath)" Try.java 2>/dev/null
  javap -c -cp classes a.Casts | sed -nE 's|.*(checkcast) .*// class (.*)|\1 \2|p'
} | tee seen

cat >expected <<'END'
a.Asks breaks the rule
a.Casts keeps the rule
checkcast b/Inner
END
diff expected seen
