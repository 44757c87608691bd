package org.okolo.status;

import java.util.Map;
import org.okolo.support.TestProject;

/** What the tests of processes ask for, as the lead of the project. */
public record ProcessCalls(TestProject project) {

    public String first() {
        return project.lead().call().get("/processes").path("items[0].id");
    }

    public String firstStatus() {
        return project.lead().call().get("/statuses").path("items[0].id");
    }

    public String add(String caption) {
        return project.lead().call().body(captions(caption)).post("/processes").path("id");
    }

    public String addStatus(String process, String caption) {
        return project.lead()
                .call()
                .body(status(caption))
                .post("/processes/" + process + "/statuses")
                .path("id");
    }

    static Map<String, Object> captions(String caption) {
        return Map.of("captions", Map.of("en", caption));
    }

    static Map<String, Object> status(String caption) {
        return Map.of("captions", Map.of("en", caption), "color", "#228be6", "shape", "STAR", "letter", "B");
    }
}
