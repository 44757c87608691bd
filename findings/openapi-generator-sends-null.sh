#!/usr/bin/env bash
# OpenAPI Generator 7.25.0, client for Java (native), and an optional property that may hold any JSON, "extra: {}".
# A good guess: what is not set is not sent, as with every other property of the same object.
# What happens: it begins as an explicit null and is sent with every request. In a merge patch (RFC 7396) that means "remove it":
# whoever changes the name deletes the extra.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >api.yaml <<'END'
openapi: 3.1.0
info: {title: people, version: '1'}
paths:
  /person:
    patch:
      operationId: changePerson
      requestBody: {content: {application/merge-patch+json: {schema: {$ref: '#/components/schemas/Change'}}}}
      responses: {'204': {description: done}}
components:
  schemas:
    Change:
      type: object
      properties:
        name: {type: string}
        city: {type: [string, 'null']}
        extra: {}
END
plugins=org.apache.maven.plugins:maven-dependency-plugin:3.8.1
mvn -q -B -Dstyle.color=never $plugins:copy -Dartifact=org.openapitools:openapi-generator-cli:7.25.0 -DoutputDirectory=. >&2
java -jar openapi-generator-cli-7.25.0.jar generate -i api.yaml -g java --library native -o client >generator.log 2>&1
mvn -q -B -Dstyle.color=never -f client/pom.xml $plugins:build-classpath -Dmdep.outputFile="$work/classpath" >&2

cat >Try.java <<'END'
import org.openapitools.client.ApiClient;
import org.openapitools.client.model.Change;

public class Try {
    public static void main(String[] args) throws Exception {
        System.out.println(new ApiClient().getObjectMapper().writeValueAsString(new Change().name("Ada")));
    }
}
END
find client/src/main/java -name '*.java' >sources
javac -nowarn -cp "$(cat classpath)" -d classes @sources Try.java 2>&1 | grep -v '^Note' >&2 || true
java -cp "classes:$(cat classpath)" Try | tee seen

cat >expected <<'END'
{"name":"Ada","extra":null}
END
diff expected seen
