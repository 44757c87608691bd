#!/usr/bin/env bash
# OpenAPI Generator 7.25.0, client for Java (native), and a schema that is called JsonNode.
# A good guess: names that mean something in the language or in what the generator uses are set apart, as it does with "Object" or "List";
# or a warning is given. The description is valid, and "a node of a JSON tree" is a natural name.
# What happens: the class is generated under this name beside imports of Jackson's own JsonNode, which its other classes use by the short
# name; the generator ends without a warning about it and the client does not compile.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >api.yaml <<'END'
openapi: 3.0.3
info: {title: trees, version: '1'}
paths:
  /tree:
    get:
      operationId: readTree
      responses:
        '200': {description: it, content: {application/json: {schema: {$ref: '#/components/schemas/Found'}}}}
components:
  schemas:
    JsonNode:
      type: object
      properties:
        key: {type: string}
    Leaf:
      type: object
      properties:
        text: {type: string}
    Found:
      oneOf:
        - $ref: '#/components/schemas/JsonNode'
        - $ref: '#/components/schemas/Leaf'
END
plugins=org.apache.maven.plugins:maven-dependency-plugin:3.8.1
mvn -q -B -Dstyle.color=never $plugins:copy -Dartifact=org.openapitools:openapi-generator-cli:7.25.0 -DoutputDirectory=. >&2
for name in JsonNode Branch; do
  sed "s/JsonNode/$name/" api.yaml >"$name.yaml"
  java -jar openapi-generator-cli-7.25.0.jar generate -i "$name.yaml" -g java --library native -o "client-$name" >generator.log 2>&1
  [ -f classpath ] || mvn -q -B -Dstyle.color=never -f "client-$name/pom.xml" $plugins:build-classpath -Dmdep.outputFile="$work/classpath" >&2
  find "client-$name/src/main/java" -name '*.java' >sources
  if javac -nowarn -cp "$(cat classpath)" -d "classes-$name" @sources >compiler.log 2>&1; then
    echo "$name: compiles"
  else
    echo "$name: $(grep -m1 -oE 'error: .*' compiler.log)"
  fi
done | tee seen

cat >expected <<'END'
JsonNode: error: reference to JsonNode is ambiguous
Branch: compiles
END
diff expected seen
