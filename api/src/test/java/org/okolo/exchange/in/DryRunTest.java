package org.okolo.exchange.in;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.okolo.client.Sample;
import org.okolo.exchange.Upload;
import org.okolo.job.Finished;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tag.AddTag;
import org.okolo.tag.Tag;

/** A dry run promises what the import does, whatever kind of line it meets. */
@OkoloTest
class DryRunTest {

    private static final String NO_TAGS = "";
    private static final Map<String, Object> SKIP = Map.of("known", "SKIP");
    private static final Map<String, Object> COMPLETE = Map.of("known", "COMPLETE");
    private static final Map<String, Object> ONLY_KNOWN = Map.of("known", "COMPLETE", "onlyKnown", true);

    /** What became of the rows, or would: how many, and of those that are wrong which and why. */
    private record Said(int added, int known, Map<Integer, String> wrong) {}

    final TestProject project = TestProject.open();

    /** Anna is a client, Dora is a deleted one. */
    @BeforeEach
    void addClients() {
        Sample.inVk(project.lead(), "Anna", "42", "anna");
        var dora = Sample.inVk(project.lead(), "Dora", "77", "dora");
        project.lead()
                .edits(Sample.version(dora))
                .delete("/clients/" + dora.getString("id"))
                .then()
                .statusCode(204);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("somebody new", SKIP, "Berta,berta", "ADDED"),
                arguments("a status nobody knows", SKIP, "Berta,berta,,,thinking", "FAILED"),
                arguments("a client, by the id", SKIP, "Anna,id42", "SKIPPED"),
                arguments("a client, by the handle", SKIP, "Anna,@Anna", "SKIPPED"),
                arguments("a client to be completed", COMPLETE, "Anna,id42,,honey", "COMPLETED"),
                arguments("a client's handle with another id", SKIP, "Anna,id43 @anna", "ADDED"),
                arguments("a client by the id, with the handle of nobody", SKIP, "Anna,id42 @anna.o", "SKIPPED"),
                arguments("a deleted client", SKIP, "Dora,id77", "FAILED"),
                arguments("nobody new when only clients are wanted", ONLY_KNOWN, "Berta,berta", "FAILED"),
                arguments("a client when only clients are wanted", ONLY_KNOWN, "Anna,anna", "COMPLETED"));
    }

    static Stream<Arguments> repeats() {
        return Stream.of(
                arguments("one person twice, by the handle", SKIP, "Berta,berta|Berta,@BERTA", "ADDED SKIPPED"),
                arguments("one person twice, by the id", SKIP, "Berta,id50|Berta,id50 @berta", "ADDED SKIPPED"),
                arguments("two persons of one handle", SKIP, "Berta,id50 @berta|Berta,id51 @berta", "ADDED ADDED"),
                arguments(
                        "the handle of the second of them",
                        SKIP,
                        "Berta,id50 @berta|Berta,id51 @berta|B,berta|B,id50",
                        "ADDED ADDED SKIPPED SKIPPED"),
                arguments("one phone twice", SKIP, "Berta,,8 900 1234567|B,,+79001234567", "ADDED SKIPPED"),
                arguments(
                        "the phone of somebody with a profile",
                        SKIP,
                        "Berta,berta,+79001234567|B,,+79001234567",
                        "ADDED SKIPPED"),
                arguments(
                        "the phone of two",
                        SKIP,
                        "Berta,berta,+79001234567|Carla,carla,+79001234567|B,,+79001234567",
                        "ADDED ADDED ADDED"),
                arguments("one person twice in a row", SKIP, "Berta,id50; id50 @berta|Carla,carla", "FAILED ADDED"));
    }

    static Stream<Arguments> tagged() {
        return Stream.of(
                arguments(
                        "more tags than a client can have",
                        COMPLETE,
                        "Anna,id42,," + tags(0, 30) + "|Anna,id42,," + tags(30, 60),
                        "COMPLETED FAILED"),
                arguments(
                        "more tags than a new client can have",
                        COMPLETE,
                        "Berta,berta,," + tags(0, 30) + "|Berta,berta,," + tags(30, 60),
                        "ADDED FAILED"),
                arguments(
                        "the same tags again, in other letters",
                        COMPLETE,
                        "Anna,id42,," + tags(0, 50) + "|Anna,id42,,"
                                + tags(0, 50).toUpperCase(),
                        "COMPLETED COMPLETED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"kinds", "repeats", "tagged"})
    void theImportDoesWhatTheDryRunSays(String kind, Map<String, Object> wishes, String rows, String becomes)
            throws IOException {
        assertEquals(becomes, agreed(wishes, rows));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fullProject")
    void alsoWhenTheProjectIsFullOfTags(String kind, String rows, String becomes) throws IOException {
        project.in(() -> IntStream.range(0, AddTag.MOST - 4)
                .mapToObj(i -> tag("present " + i))
                .toList());
        assertEquals(becomes, agreed(SKIP, rows));
    }

    static Stream<Arguments> fullProject() {
        return Stream.of(
                arguments("three and two more", "B,b.a,," + tags(0, 3) + "|C,c.a,," + tags(3, 5), "ADDED FAILED"),
                arguments("three and one more", "B,b.a,," + tags(0, 3) + "|C,c.a,," + tags(3, 4), "ADDED ADDED"),
                arguments("five at once, then none", "B,b.a,," + tags(0, 5) + "|C,c.a,," + NO_TAGS, "FAILED ADDED"));
    }

    /** @return what became of each row, as the import says; the dry run has said the same */
    private String agreed(Map<String, Object> wishes, String rows) throws IOException {
        var uploaded = Upload.text(project.lead(), "Name,VK,Phone,Tags,Status\n" + rows.replace('|', '\n') + "\n");
        var mapping = new HashMap<>(Upload.guessed(uploaded));
        mapping.putAll(wishes);
        var path = "/imports/" + uploaded.getString("id");
        var promised = said(post(mapping, path + "/check", 200));
        post(mapping, path + "/start", 202);
        Finished.job(project.lead(), path);
        var done = outcomes(path);
        assertEquals(said(done), promised);
        return done.stream().map(row -> row.get("outcome")).collect(joining(" "));
    }

    private JsonPath post(Map<String, Object> mapping, String path, int status) {
        return project.lead()
                .call()
                .body(mapping)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private List<CSVRecord> outcomes(String path) throws IOException {
        var table =
                project.lead().call().accept("text/csv").get(path + "/outcomes").asString();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(table.substring(1))).getRecords();
    }

    private static Said said(JsonPath check) {
        var wrong = new HashMap<Integer, String>();
        for (var i = 0; i < check.getInt("wrong"); i++) {
            wrong.put(check.getInt("errors[%d].line".formatted(i)), check.getString("errors[%d].message".formatted(i)));
        }
        return new Said(check.getInt("toAdd"), check.getInt("known"), wrong);
    }

    private static Said said(List<CSVRecord> outcomes) {
        var wrong = new HashMap<Integer, String>();
        outcomes.stream()
                .filter(row -> row.get("outcome").equals("FAILED"))
                .forEach(row -> wrong.put(Integer.valueOf(row.get("line")), row.get("message")));
        var added = count(outcomes, "ADDED");
        return new Said(added, outcomes.size() - added - wrong.size(), wrong);
    }

    private static int count(List<CSVRecord> outcomes, String what) {
        return (int)
                outcomes.stream().filter(row -> row.get("outcome").equals(what)).count();
    }

    private static Tag tag(String name) {
        var tag = new Tag();
        tag.name = name;
        tag.nameKey = Tag.key(name);
        tag.color = "#868e96";
        tag.createdAt = TestProject.bean(Clock.class).instant();
        tag.version = 1;
        tag.persist();
        return tag;
    }

    private static String tags(int from, int until) {
        return IntStream.range(from, until).mapToObj(i -> "tag" + i).collect(joining("; "));
    }
}
