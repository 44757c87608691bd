#!/usr/bin/env bash
# Quarkus 3.30.6 with JSON, quarkus.shutdown.timeout, and SIGTERM when no request is under way (quarkusio/quarkus, issue 51915).
# A good guess: the time-out is the longest that a stop waits for requests; without any it ends at once.
# What happens: every stop takes the whole time-out and then logs that it gave up waiting, since the shutdown listener of
# quarkus-jackson 3.30.6 never reports that it is done. With quarkus-jackson 3.30.7 alone the same application ends at once.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>io.quarkus</groupId><artifactId>quarkus-jackson</artifactId><version>${jackson.extension}</version>
      </dependency>
      <dependency>
        <groupId>io.quarkus</groupId><artifactId>quarkus-jackson-deployment</artifactId><version>${jackson.extension}</version>
      </dependency>
      <dependency>
        <groupId>io.quarkus.platform</groupId><artifactId>quarkus-bom</artifactId><version>3.30.6</version>
        <type>pom</type><scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency><groupId>io.quarkus</groupId><artifactId>quarkus-rest-jackson</artifactId></dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
      <plugin>
        <groupId>io.quarkus.platform</groupId><artifactId>quarkus-maven-plugin</artifactId><version>3.30.6</version>
        <executions><execution><goals><goal>build</goal></goals></execution></executions>
      </plugin>
    </plugins>
  </build>
</project>
END
mkdir -p src/main/java src/main/resources
cat >src/main/java/Greeting.java <<'END'
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/")
public class Greeting {
    public record Text(String text) {}

    @GET
    public Text greet() {
        return new Text("hello");
    }
}
END
cat >src/main/resources/application.properties <<'END'
quarkus.http.host=127.0.0.1
quarkus.http.port=0
quarkus.shutdown.timeout=20s
quarkus.analytics.disabled=true
END

for version in 3.30.6 3.30.7; do
  mvn -q -B -Dstyle.color=never clean package -DskipTests -Djackson.extension=$version >&2
  java -jar target/quarkus-app/quarkus-run.jar >log 2>&1 &
  service=$!
  for _ in $(seq 60); do grep -q 'Listening on' log && break || sleep 1; done
  before=$SECONDS
  kill "$service"
  wait "$service" || true
  taken=$((SECONDS - before))
  waited=$([ "$taken" -ge 20 ] && echo 'the whole time-out' || echo 'less than the time-out')
  gave=$(grep -q 'Timed out waiting for graceful shutdown' log && echo 'gave up waiting' || echo 'ended well')
  echo "Quarkus 3.30.6, quarkus-jackson $version: $waited, $gave"
done | tee seen

cat >expected <<'END'
Quarkus 3.30.6, quarkus-jackson 3.30.6: the whole time-out, gave up waiting
Quarkus 3.30.6, quarkus-jackson 3.30.7: less than the time-out, ended well
END
diff expected seen
