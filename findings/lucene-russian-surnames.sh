#!/usr/bin/env bash
# Lucene 9.12.3: RussianAnalyzer and names of people.
# A good guess: a stemmer may join too much, but it does join the cases of one word: that is what it is for.
# What happens: the nominative of a surname loses its ending as if that were a case ("Иванов" becomes "иван"), the other cases keep
# it ("Иванову" becomes "иванов"). So a search for the surname as it stands in a passport finds none of its other forms.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.lucene</groupId><artifactId>lucene-analysis-common</artifactId><version>9.12.3</version>
    </dependency>
  </dependencies>
</project>
END
mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath >&2

cat >Try.java <<'END'
import java.util.ArrayList;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

class Try {
    public static void main(String[] args) throws Exception {
        for (var forms : new String[] {"клиент клиента клиенту", "Иванов Иванова Иванову Ивановым", "Сидоров Сидорова Сидорову", 
                "Лев Льва Льву"}) {
            var stems = new ArrayList<String>();
            try (var analyzer = new RussianAnalyzer(); var tokens = analyzer.tokenStream("text", forms)) {
                var term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    stems.add(term.toString());
                }
            }
            System.out.println(forms + ": " + String.join(" ", stems));
        }
    }
}
END
java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp "$(cat classpath)" Try.java 2>/dev/null | tee seen

cat >expected <<'END'
клиент клиента клиенту: клиент клиент клиент
Иванов Иванова Иванову Ивановым: иван иванов иванов иванов
Сидоров Сидорова Сидорову: сидор сидоров сидоров
Лев Льва Льву: лев льва льву
END
diff expected seen
